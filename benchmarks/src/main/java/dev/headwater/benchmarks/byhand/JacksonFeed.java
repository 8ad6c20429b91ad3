package dev.headwater.benchmarks.byhand;

import dev.headwater.benchmarks.feed.Author;
import dev.headwater.benchmarks.feed.Remark;
import dev.headwater.benchmarks.feed.RemarkCursors;
import dev.headwater.benchmarks.feed.Story;
import dev.headwater.benchmarks.feed.StoryCursors;
import dev.headwater.cursor.Keyring;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** The page as one writes it by hand, with Jackson's streaming generator and encoded names. */
public final class JacksonFeed {
  private static final SerializedString ITEMS = new SerializedString("items");
  private static final SerializedString CURSOR = new SerializedString("cursor");
  private static final SerializedString NODE = new SerializedString("node");
  private static final SerializedString PAGINATION = new SerializedString("pagination");
  private static final SerializedString HAS_NEXT = new SerializedString("hasNext");
  private static final SerializedString HAS_PREVIOUS = new SerializedString("hasPrevious");
  private static final SerializedString NEXT_CURSOR = new SerializedString("nextCursor");
  private static final SerializedString ID = new SerializedString("id");
  private static final SerializedString TITLE = new SerializedString("title");
  private static final SerializedString BODY = new SerializedString("body");
  private static final SerializedString CATEGORY = new SerializedString("category");
  private static final SerializedString LIKES = new SerializedString("likes");
  private static final SerializedString CREATED_AT = new SerializedString("createdAt");
  private static final SerializedString AUTHOR = new SerializedString("author");
  private static final SerializedString NAME = new SerializedString("name");
  private static final SerializedString REMARKS = new SerializedString("remarks");
  private static final SerializedString TEXT = new SerializedString("text");

  private final List<Story> stories;
  private final Keyring keys;
  private final JsonFactory json = new JsonFactory();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);

  /** Writes rows, with cursors signed by these keys. */
  public JacksonFeed(List<Story> stories, Keyring keys) {
    this.stories = stories;
    this.keys = keys;
  }

  /** From rows to bytes. */
  public byte[] bytes() {
    out.reset();
    try (JsonGenerator to = json.createGenerator(ObjectWriteContext.empty(), out)) {
      String cursor = null;
      to.writeStartObject().writeName(ITEMS).writeStartArray();
      for (Story story : stories) {
        cursor =
            StoryCursors.BY_CREATED_AT
                .codec()
                .encode(StoryCursors.BY_CREATED_AT.cursor(story), keys);
        to.writeStartObject().writeName(CURSOR).writeString(cursor).writeName(NODE);
        write(story, to);
        to.writeEndObject();
      }
      to.writeEndArray();
      pagination(cursor, to);
      to.writeEndObject();
    }
    return out.toByteArray();
  }

  private void write(Story story, JsonGenerator to) {
    to.writeStartObject();
    to.writeName(ID).writeString(story.id());
    to.writeName(TITLE).writeString(story.title());
    to.writeName(BODY).writeString(story.body());
    to.writeName(CATEGORY).writeString(story.category());
    to.writeName(LIKES).writeNumber(story.likes());
    to.writeName(CREATED_AT).writeString(story.createdAt().toString());
    Author author = story.author();
    to.writeName(AUTHOR).writeStartObject();
    to.writeName(ID).writeString(author.id());
    to.writeName(NAME).writeString(author.name());
    to.writeEndObject();
    to.writeName(REMARKS).writeStartObject().writeName(ITEMS).writeStartArray();
    String cursor = null;
    for (Remark remark : story.remarks()) {
      cursor =
          RemarkCursors.BY_CREATED_AT
              .codec()
              .encode(RemarkCursors.BY_CREATED_AT.cursor(remark), keys);
      to.writeStartObject().writeName(CURSOR).writeString(cursor).writeName(NODE);
      to.writeStartObject();
      to.writeName(ID).writeString(remark.id());
      to.writeName(TEXT).writeString(remark.text());
      to.writeName(CREATED_AT).writeString(remark.createdAt().toString());
      to.writeEndObject().writeEndObject();
    }
    to.writeEndArray();
    pagination(cursor, to);
    to.writeEndObject().writeEndObject();
  }

  private static void pagination(@Nullable String cursor, JsonGenerator to) {
    to.writeName(PAGINATION).writeStartObject();
    to.writeName(HAS_NEXT).writeBoolean(false).writeName(HAS_PREVIOUS).writeBoolean(false);
    if (cursor != null) {
      to.writeName(NEXT_CURSOR).writeString(cursor);
    }
    to.writeEndObject();
  }
}
