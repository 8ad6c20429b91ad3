package dev.headwater;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A parameter of a {@link Source} or collection {@link Loader}, by which it learns how far the pass
 * before it got, so that it fetches only what changed since:
 *
 * <pre>{@code
 * @Source
 * SourcePage<IssuePage> issuesPage(
 *     Ref<Repo> repo, PageRequest page, @Bookmark("issues.updatedAt") Optional<Instant> since)
 * }</pre>
 *
 * <p>It is the highest value of the field that the members which the source brought had, in the
 * last pass over the parent that came to its end; empty if there was none, or if the collection was
 * invalidated. Ask the API for that value and all above it: more rows may have the same value, and
 * those that have not changed are not written again.
 */
@Documented
@Retention(CLASS)
@Target(PARAMETER)
public @interface Bookmark {

  /** A collection that the source fills, and an ordered field of its members. */
  String value();
}
