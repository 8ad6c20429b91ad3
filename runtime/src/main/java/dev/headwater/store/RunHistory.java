package dev.headwater.store;

import dev.headwater.entity.Ref;
import java.util.List;
import java.util.Optional;

/** What a store remembers of runs: how they ended, how far each came, and what it set aside. */
public interface RunHistory {

  /** Writes down a run, instead of what was known of it. */
  void record(RunRecord run);

  /** A run by its id. */
  Optional<RunRecord> run(String id);

  /**
   * The runs of an installation, the one that started last first.
   *
   * @param limit how many at most, at least 1
   */
  List<RunRecord> runs(String installation, int limit);

  /** How far a run has come with a source and parent; empty if no page is committed. */
  Optional<Checkpoint> checkpoint(String run, String source, Ref<?> parent);

  /**
   * The bookmark of the last pass over a source and parent that stored its last page, in whatever
   * run; empty if there is none.
   */
  Optional<String> bookmark(String source, Ref<?> parent);

  /** Sets a parent aside, instead of what was set aside for its source and parent before. */
  void setAside(RunWrite write, SetAside failed);

  /** The parents that a run has set aside and no page was stored for since, in that order. */
  List<SetAside> setAside(String run);

  /**
   * Forgets the checkpoints of a run, and what it set aside; its record stays. Started again, the
   * run fetches everything.
   */
  void forget(String run);
}
