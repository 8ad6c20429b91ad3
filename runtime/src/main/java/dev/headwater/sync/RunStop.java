package dev.headwater.sync;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ends a run before its end: each of its threads looks here before it makes a call, and those that
 * wait are interrupted.
 */
final class RunStop {
  private final Set<Thread> threads = new HashSet<>();
  private @Nullable Throwable cause;
  private @Nullable Throwable crash;

  /** Stops the run; false if it is stopped already. */
  synchronized boolean because(Throwable reason) {
    if (cause != null) {
      return false;
    }
    cause = reason;
    threads.forEach(Thread::interrupt);
    return true;
  }

  /** Stops the run with something that is to pass through to whoever started it. */
  synchronized void crash(Throwable thrown) {
    if (crash == null) {
      crash = thrown;
    }
    because(thrown);
  }

  /** Throws what is to pass through, if there is something. */
  synchronized void throwCrash() {
    if (crash instanceof Error error) {
      throw error;
    }
    if (crash instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /** Why the run is stopped; null if it goes on. */
  synchronized @Nullable Throwable cause() {
    return cause;
  }

  /** Makes the current thread one that is interrupted if the run stops. */
  synchronized void enter() {
    threads.add(Thread.currentThread());
    if (cause != null) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets the current thread go, without the interrupt that was meant for this run. */
  synchronized void leave() {
    threads.remove(Thread.currentThread());
    if (cause != null) {
      Thread.interrupted();
    }
  }
}
