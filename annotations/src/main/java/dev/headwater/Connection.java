package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A method of a {@link Source} of a view that fetches the rows of a list on one side of a position.
 *
 * <p>It takes the cursor of an order ({@code @Nullable PostCursors.ByCreatedAt}), for which alone
 * it then answers, or a {@code Window}, from which it answers for any order; the {@code Direction}
 * and how many rows to {@code take}, one more than the page has. Rows are returned in the order of
 * the list, in both directions. With a {@code @Nullable String} cursor it returns a {@code
 * NativePage}, whose cursors are the store's own.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface Connection {}
