package dev.headwater.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.benchmarks.byhand.IssueRow;
import dev.headwater.benchmarks.byhand.IssueTuple;
import dev.headwater.benchmarks.tracker.Issue;
import dev.headwater.benchmarks.tracker.IssueType;
import dev.headwater.benchmarks.tracker.Tracker;
import dev.headwater.cursor.TupleCodec;
import dev.headwater.row.ArrayRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The comparisons of writers and readers are honest: both sides give the same. */
final class SameRowsTest {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=~";

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final TupleCodec<Issue> generated = Tuples.generated();
  private final IssueTuple byHand = Tuples.handWritten();
  private final List<Issue> issues = new ArrayList<>();

  @BeforeEach
  void makeIssues() {
    RandomIssues pages = new RandomIssues(seed);
    while (issues.size() < 500) {
      issues.addAll(Tracker.issues(pages.page()));
    }
  }

  @Test
  void rowsHaveOneIdentityAndEntity() {
    for (Issue issue : issues) {
      ArrayRow<Issue> row = ArrayRow.of(IssueType.TYPE, issue);
      IssueRow other = IssueRow.of(issue);
      assertThat(row.ref()).as("seed %s", seed).isEqualTo(other.ref());
      assertThat(row.entity()).isEqualTo(issue).isEqualTo(other.entity());
    }
  }

  @Test
  void tuplesHaveOneText() {
    for (Issue issue : issues) {
      String text = generated.encode(issue);
      assertThat(byHand.encode(issue)).as("seed %s", seed).isEqualTo(text);
      assertThat(generated.decode(text)).isEqualTo(issue);
      assertThat(byHand.decode(text)).isEqualTo(issue);
    }
  }

  @Test
  void damagedTuplesAreRefusedByBoth() {
    for (Issue issue : issues) {
      String damaged = damaged(generated.encode(issue));
      assertThat(decodedByHand(damaged))
          .as("seed %s, %s", seed, damaged)
          .isEqualTo(decoded(damaged));
    }
  }

  private String damaged(String text) {
    int at = random.nextInt(text.length());
    char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(0, at) + letter + text.substring(at);
      default -> text.substring(0, at) + letter + text.substring(at + 1);
    };
  }

  private @Nullable Issue decoded(String text) {
    try {
      return generated.decode(text);
    } catch (RuntimeException refused) {
      return null;
    }
  }

  private @Nullable Issue decodedByHand(String text) {
    try {
      return byHand.decode(text);
    } catch (RuntimeException refused) {
      return null;
    }
  }
}
