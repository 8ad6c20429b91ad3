package dev.headwater.benchmarks.byhand;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.headwater.benchmarks.feed.Author;
import dev.headwater.benchmarks.feed.Remark;
import dev.headwater.benchmarks.feed.RemarkCursors;
import dev.headwater.benchmarks.feed.Story;
import dev.headwater.benchmarks.feed.StoryCursors;
import dev.headwater.cursor.Keyring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The limit: names and values that were encoded before, cursors included, are only copied together.
 * Nothing that encodes values when it is asked can be faster.
 */
public final class BytesFeed {
  private final byte[][] parts;
  private byte[] out = new byte[32 * 1024];

  /** Encodes rows, with cursors signed by these keys. */
  public BytesFeed(List<Story> stories, Keyring keys) {
    List<byte[]> all = new ArrayList<>();
    String cursor = "";
    add(all, "{\"items\":[");
    for (int i = 0; i < stories.size(); i++) {
      Story story = stories.get(i);
      cursor =
          StoryCursors.BY_CREATED_AT.codec().encode(StoryCursors.BY_CREATED_AT.cursor(story), keys);
      add(all, i == 0 ? "{\"cursor\":\"" : ",{\"cursor\":\"");
      add(all, cursor);
      add(all, "\",\"node\":");
      add(all, story, keys);
      add(all, "}");
    }
    end(all, cursor);
    add(all, "}");
    parts = all.toArray(byte[][]::new);
  }

  private static void add(List<byte[]> all, String text) {
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    all.add(text.getBytes(ascii ? US_ASCII : UTF_8));
  }

  private static void add(List<byte[]> all, String name, String value) {
    add(all, name);
    add(all, value);
  }

  private static void add(List<byte[]> all, Story story, Keyring keys) {
    add(all, "{\"id\":\"", story.id());
    add(all, "\",\"title\":\"", story.title());
    add(all, "\",\"body\":\"", story.body());
    add(all, "\",\"category\":\"", story.category());
    add(all, "\",\"likes\":", String.valueOf(story.likes()));
    add(all, ",\"createdAt\":\"", story.createdAt().toString());
    Author author = story.author();
    add(all, "\",\"author\":{\"id\":\"", author.id());
    add(all, "\",\"name\":\"", author.name());
    add(all, "\"},\"remarks\":{\"items\":[");
    String cursor = "";
    for (int i = 0; i < story.remarks().size(); i++) {
      Remark remark = story.remarks().get(i);
      cursor =
          RemarkCursors.BY_CREATED_AT
              .codec()
              .encode(RemarkCursors.BY_CREATED_AT.cursor(remark), keys);
      add(all, i == 0 ? "{\"cursor\":\"" : ",{\"cursor\":\"", cursor);
      add(all, "\",\"node\":{\"id\":\"", remark.id());
      add(all, "\",\"text\":\"", remark.text());
      add(all, "\",\"createdAt\":\"", remark.createdAt().toString());
      add(all, "\"}}");
    }
    end(all, cursor);
    add(all, "}}");
  }

  private static void end(List<byte[]> all, String cursor) {
    add(all, "],\"pagination\":{\"hasNext\":false,\"hasPrevious\":false,\"nextCursor\":\"");
    add(all, cursor);
    add(all, "\"}");
  }

  /** From encoded values to bytes. */
  public byte[] bytes() {
    int at = 0;
    for (byte[] part : parts) {
      if (at + part.length > out.length) {
        out = Arrays.copyOf(out, 2 * out.length);
      }
      System.arraycopy(part, 0, out, at, part.length);
      at += part.length;
    }
    return Arrays.copyOf(out, at);
  }
}
