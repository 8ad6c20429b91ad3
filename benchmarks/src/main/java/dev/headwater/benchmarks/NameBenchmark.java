package dev.headwater.benchmarks;

import dev.headwater.entity.EntityName;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A placeholder, so that JMH's generator runs. */
@State(Scope.Benchmark)
public class NameBenchmark {

  @Benchmark
  public EntityName name() {
    return new EntityName("User");
  }
}
