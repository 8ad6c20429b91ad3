package dev.headwater.plan;

import dev.headwater.error.ClientException;
import dev.headwater.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Where in a request a plan stands: its arguments, the page of its list, and how much is asked for
 * on the way to it. Immutable.
 */
public final class Place {
  private final Limits limits;
  private final Arguments root;
  private final Arguments arguments;
  private final long rows;
  private final @Nullable Paging paging;
  private final @Nullable ClientException mistake;

  private Place(
      Limits limits,
      Arguments root,
      Arguments arguments,
      long rows,
      @Nullable Paging paging,
      @Nullable ClientException mistake) {
    this.limits = limits;
    this.root = root;
    this.arguments = arguments;
    this.rows = rows;
    this.paging = paging;
    this.mistake = mistake;
  }

  /** Of a request for single rows. */
  public static Place root(Limits limits, Arguments arguments) {
    return new Place(limits, arguments, arguments, 1, null, null);
  }

  /**
   * Of a request for a list.
   *
   * @throws ClientException HW904, HW914 or HW915 if the page is wrong or too large
   */
  public static Place rootList(Limits limits, Arguments arguments, PageSizes sizes) {
    PageSizes bounds =
        limits.boundedPages() ? sizes : new PageSizes(sizes.usual(), Integer.MAX_VALUE);
    return root(limits, arguments).listed(arguments, bounds);
  }

  /** Of a relation to one. */
  Place one(String relation) {
    return new Place(limits, root, arguments.scope(relation), rows, null, null);
  }

  /** Of a relation to many. */
  Place many(String relation, PageSizes sizes) {
    Arguments scope = arguments.scope(relation);
    return limits.boundedPages() ? listed(scope, sizes) : unbounded(scope);
  }

  /** What is wrong about the page matters only if there turns out to be a list to cut. */
  private Place unbounded(Arguments scope) {
    if (!Paging.isAskedFor(scope)) {
      return new Place(limits, root, scope, rows, Paging.WHOLE, null);
    }
    try {
      return listed(scope, PageSizes.UNBOUNDED);
    } catch (ClientException mistake) {
      return new Place(limits, root, scope, rows, Paging.WHOLE, mistake);
    }
  }

  private Place listed(Arguments scope, PageSizes sizes) {
    Paging page = Paging.of(scope, sizes);
    long product = page.size() > Long.MAX_VALUE / rows ? Long.MAX_VALUE : rows * page.size();
    if (product > limits.rows()) {
      throw new ClientException(
          ErrorCode.TOO_MANY_ROWS,
          "the nested pages come to "
              + product
              + " rows, more than "
              + limits.rows()
              + "; ask for smaller ones");
    }
    return new Place(limits, root, scope, product, page, null);
  }

  Limits limits() {
    return limits;
  }

  Arguments root() {
    return root;
  }

  Arguments arguments() {
    return arguments;
  }

  @Nullable Paging paging() {
    return paging;
  }

  @Nullable ClientException mistake() {
    return mistake;
  }
}
