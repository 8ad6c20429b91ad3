package dev.headwater.cli.library;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Ref;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A book. */
@Entity
public record Book(
    @Id long number,
    String title,
    Kind kind,
    int pages,
    boolean lent,
    Ref<Author> author,
    Instant bought,
    @Nullable Double rating) {

  /** What it is. */
  public enum Kind {
    /** A story. */
    NOVEL,
    /** Verses. */
    POEMS
  }
}
