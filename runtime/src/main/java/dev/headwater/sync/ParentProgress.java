package dev.headwater.sync;

import dev.headwater.entity.Field;
import dev.headwater.entity.Ref;
import dev.headwater.source.BookmarkDefinition;
import dev.headwater.source.SourceDefinition;
import dev.headwater.store.Checkpoint;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is with one source and parent, of which something is left.
 *
 * @param pages how many pages are stored
 * @param cursor where the next page starts; null for the first
 * @param since the bookmark of the pass before; null if everything is asked for
 * @param highest the highest value that this pass has seen, or {@code since}; null if none
 */
record ParentProgress(
    int pages, @Nullable String cursor, @Nullable String since, @Nullable String highest) {

  /** How far it is; empty if nothing is left, or all that it would bring is fresh. */
  static <P> Optional<ParentProgress> of(
      RunContext context, SourceDefinition<P, ?> source, Ref<P> parent) throws FailedParent {
    try {
      Optional<Checkpoint> reached =
          context.store().checkpoint(context.run(), source.name(), parent);
      if (reached.isPresent() ? reached.get().isComplete() : isFresh(context, source, parent)) {
        return Optional.empty();
      }
      String since = since(context, source, parent);
      return Optional.of(
          reached
              .map(at -> new ParentProgress(at.pages(), at.nextCursor(), since, at.bookmark()))
              .orElseGet(() -> new ParentProgress(0, null, since, since)));
    } catch (RuntimeException e) {
      throw new PageFailures(source.name(), parent, null, 0).store(e);
    }
  }

  /** Whether there is nothing to be fetched, since all that it would bring is fresh. */
  private static <P> boolean isFresh(
      RunContext context, SourceDefinition<P, ?> source, Ref<P> parent) {
    TimeToLive life = context.setup().life();
    if (!life.isAny(source.name())) {
      return false;
    }
    Instant now = context.setup().clock().instant();
    for (Field<P, ?> field : source.populates()) {
      Optional<Instant> written = context.store().fieldTime(parent, field);
      if (written.isEmpty() || !life.isFresh(source.name(), written.get(), now)) {
        return false;
      }
    }
    return true;
  }

  /** No bookmark counts for a collection that is gone, or was invalidated: all of it is fetched. */
  private static <P> @Nullable String since(
      RunContext context, SourceDefinition<P, ?> source, Ref<P> parent) {
    BookmarkDefinition<P, ?, ?> bookmark = source.bookmark();
    if (bookmark == null) {
      return null;
    }
    return context
        .store()
        .fieldTime(parent, bookmark.collection())
        .filter(written -> !written.equals(Instant.EPOCH))
        .flatMap(written -> context.store().bookmark(source.name(), parent))
        .orElse(null);
  }
}
