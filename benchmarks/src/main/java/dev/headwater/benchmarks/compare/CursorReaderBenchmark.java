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

/** From the text of a cursor to the position; ours is checked as well to be the only text. */
@State(Scope.Thread)
public class CursorReaderBenchmark {
  private final CursorCodec<Position> codec = Positions.codec();
  private final Keyring keys = Keyring.unsigned();
  private final List<String> texts =
      Positions.some().stream().map(position -> codec.encode(position, keys)).toList();
  private final List<String> byJackson =
      Positions.some().stream().map(JacksonCursor::encode).toList();
  private int next;

  private int next() {
    return next++ & (Pages.COUNT - 1);
  }

  @Setup
  public void useOtherTypes() {
    OtherTypes.use();
  }

  @Benchmark
  public Position generated(CpuTime time) {
    return codec.decode(texts.get(next()), keys);
  }

  /** With Jackson. */
  @Benchmark
  public Position handWritten(CpuTime time) {
    return JacksonCursor.decode(byJackson.get(next()));
  }
}
