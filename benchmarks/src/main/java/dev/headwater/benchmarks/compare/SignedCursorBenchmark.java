package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.byhand.Position;
import dev.headwater.cursor.CursorCodec;
import dev.headwater.cursor.CursorKey;
import dev.headwater.cursor.Keyring;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a signature costs; compared with nothing, run it by JMH's own main class. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SignedCursorBenchmark {
  private final CursorCodec<Position> codec = Positions.codec();
  private final Keyring keys = Keyring.of(CursorKey.of(1, new byte[CursorKey.MIN_SECRET]));
  private final List<Position> positions = Positions.some();
  private final List<String> texts =
      positions.stream().map(position -> codec.encode(position, keys)).toList();
  private int next;

  private int next() {
    return next++ & (Pages.COUNT - 1);
  }

  @Setup
  public void useOtherTypes() {
    OtherTypes.use();
  }

  @Benchmark
  public String encode() {
    return codec.encode(positions.get(next()), keys);
  }

  @Benchmark
  public Position decode() {
    return codec.decode(texts.get(next()), keys);
  }
}
