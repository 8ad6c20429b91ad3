package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.byhand.JacksonCursor;
import dev.headwater.benchmarks.byhand.Position;
import dev.headwater.cursor.CursorCodec;
import dev.headwater.cursor.Keyring;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From a position to the text of a cursor; neither side signs. */
@State(Scope.Thread)
public class CursorWriterBenchmark {
  private final CursorCodec<Position> codec = Positions.codec();
  private final Keyring keys = Keyring.unsigned();
  private final List<Position> positions = Positions.some();
  private int next;

  private Position position() {
    return positions.get(next++ & (Pages.COUNT - 1));
  }

  @Setup
  public void useOtherTypes() {
    OtherTypes.use();
  }

  @Benchmark
  public String generated(CpuTime time) {
    return codec.encode(position(), keys);
  }

  /** With Jackson. */
  @Benchmark
  public String handWritten(CpuTime time) {
    return JacksonCursor.encode(position());
  }
}
