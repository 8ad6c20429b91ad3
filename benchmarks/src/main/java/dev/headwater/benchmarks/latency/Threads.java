package dev.headwater.benchmarks.latency;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** On what kind of threads parents are worked on. */
enum Threads {
  PLATFORM {
    @Override
    ExecutorService executor(int most) {
      return Executors.newFixedThreadPool(most);
    }
  },
  VIRTUAL {
    /** By reflection, since the code is compiled for Java 17. */
    @Override
    ExecutorService executor(int most) {
      try {
        return (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException("virtual threads need Java 21 or later", e);
      }
    }
  };

  /** Threads for so many parents at once; to be shut down. */
  abstract ExecutorService executor(int most);
}
