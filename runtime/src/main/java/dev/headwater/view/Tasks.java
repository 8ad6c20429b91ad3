package dev.headwater.view;

import java.util.List;

/** Runs what does not depend on each other; the first failure is thrown when all have ended. */
@FunctionalInterface
public interface Tasks {

  /** Runs all, and returns when all have ended. */
  void run(List<Runnable> tasks);
}
