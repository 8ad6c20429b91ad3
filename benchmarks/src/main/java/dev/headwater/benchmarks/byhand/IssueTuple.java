package dev.headwater.benchmarks.byhand;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.headwater.benchmarks.tracker.Issue;
import dev.headwater.benchmarks.tracker.State;
import dev.headwater.benchmarks.tracker.UserType;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.CRC32;

/** The text that {@code TupleCodec} makes of an issue, and the issue of that text. */
public final class IssueTuple {
  private static final int VERSION = 1;
  private static final int INSTANT = 12;
  private static final int ENUM = 19;
  private static final int REF = 21;

  private final int fingerprint;

  /** A codec for issues that are described like this. */
  public IssueTuple(String description) {
    CRC32 crc = new CRC32();
    crc.update(description.getBytes(UTF_8));
    this.fingerprint = (int) crc.getValue();
  }

  /** The text of an issue. */
  public String encode(Issue issue) {
    String creator = UserType.key(issue.creator());
    int texts =
        TupleOutput.capacity(issue.id())
            + TupleOutput.capacity(issue.title())
            + TupleOutput.capacity(issue.state().name())
            + TupleOutput.capacity(creator);
    TupleOutput out = new TupleOutput(32 + texts);
    out.oneByte(VERSION);
    out.fourBytes(fingerprint);
    out.tagged(issue.id());
    out.tagged(issue.title());
    out.oneByte(ENUM);
    out.text(issue.state().name());
    out.oneByte(REF);
    out.tagged(creator);
    out.oneByte(INSTANT);
    Instant createdAt = issue.createdAt();
    out.seconds(createdAt.getEpochSecond(), createdAt.getNano());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
  }

  /** The issue of a text, which must be exactly the one that {@link #encode} gives. */
  public Issue decode(String text) {
    TupleInput in = new TupleInput(Base64.getUrlDecoder().decode(text));
    in.expect(VERSION);
    in.expectFourBytes(fingerprint);
    String id = in.tagged();
    String title = in.tagged();
    in.expect(ENUM);
    State state = State.valueOf(in.text());
    in.expect(REF);
    String creator = in.tagged();
    in.expect(INSTANT);
    Instant createdAt = in.instant();
    Issue issue = new Issue(id, title, state, UserType.ref(creator), createdAt);
    if (!encode(issue).equals(text)) {
      throw new IllegalArgumentException("not the text of " + issue);
    }
    return issue;
  }
}
