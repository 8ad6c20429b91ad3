package dev.headwater.benchmarks.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The rows of a page of 20 stories, each with an author and three remarks; always the same. */
public final class Feed {
  /** What a client selects of a story: ten paths. */
  public static final List<String> PATHS =
      List.of(
          "title",
          "body",
          "category",
          "likes",
          "createdAt",
          "author.id",
          "author.name",
          "remarks.id",
          "remarks.text",
          "remarks.createdAt");

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final String[] WORDS = {
    "stream", "river", "a", "of", "water", "the", "runs", "down", "over", "stones", "and", "never",
    "asks", "where", "it", "goes"
  };

  private final Random random = new Random(1);
  private long seconds = 1_700_000_000;

  private Feed() {}

  /** The page, newest first. */
  public static List<Story> page() {
    Feed feed = new Feed();
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      stories.add(feed.story());
    }
    return List.copyOf(stories);
  }

  private Story story() {
    seconds -= 3600 + random.nextInt(3600);
    Instant createdAt = Instant.ofEpochSecond(seconds, 123_000_000);
    List<Remark> remarks = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      remarks.add(new Remark(ulid(), text(24), createdAt.plusSeconds(60L * i)));
    }
    return new Story(
        ulid(),
        text(40),
        text(56),
        "general",
        random.nextInt(1000),
        createdAt,
        new Author(ulid(), text(14), "someone@example.org"),
        List.copyOf(remarks));
  }

  private String ulid() {
    StringBuilder id = new StringBuilder(26);
    while (id.length() < 26) {
      id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return id.toString();
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return text.substring(0, length);
  }
}
