package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.byhand.IssueTuple;
import dev.headwater.benchmarks.tracker.EntityCodec;
import dev.headwater.benchmarks.tracker.Issue;
import dev.headwater.benchmarks.tracker.IssueType;
import dev.headwater.cursor.TupleCodec;

/** Two codecs of the same text: the generated writer and reader below a tuple, and by hand. */
final class Tuples {
  private static final EntityCodec<Issue> COLUMNS = new EntityCodec<>(IssueType.TYPE);

  private Tuples() {}

  static TupleCodec<Issue> generated() {
    return new TupleCodec<>(COLUMNS);
  }

  static IssueTuple handWritten() {
    return new IssueTuple(COLUMNS.describe());
  }
}
