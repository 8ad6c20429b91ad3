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
  private final Arguments arguments;
  private final long rows;
  private final @Nullable Paging paging;

  private Place(Limits limits, Arguments arguments, long rows, @Nullable Paging paging) {
    this.limits = limits;
    this.arguments = arguments;
    this.rows = rows;
    this.paging = paging;
  }

  /** Of a request for single rows. */
  public static Place root(Limits limits, Arguments arguments) {
    return new Place(limits, arguments, 1, null);
  }

  /**
   * Of a request for a list.
   *
   * @throws ClientException HW904, HW914 or HW915 if the page is wrong or too large
   */
  public static Place rootList(Limits limits, Arguments arguments, PageSizes sizes) {
    return root(limits, arguments).listed(arguments, sizes);
  }

  /** Of a relation to one. */
  Place one(String relation) {
    return new Place(limits, arguments.scope(relation), rows, null);
  }

  /** Of a relation to many. */
  Place many(String relation, PageSizes sizes) {
    return listed(arguments.scope(relation), sizes);
  }

  private Place listed(Arguments scope, PageSizes sizes) {
    Paging page = Paging.of(scope, sizes);
    long product = rows * page.size();
    if (product > limits.rows()) {
      throw new ClientException(
          ErrorCode.TOO_MANY_ROWS,
          "the nested pages come to "
              + product
              + " rows, more than "
              + limits.rows()
              + "; ask for smaller ones");
    }
    return new Place(limits, scope, product, page);
  }

  Limits limits() {
    return limits;
  }

  Arguments arguments() {
    return arguments;
  }

  @Nullable Paging paging() {
    return paging;
  }
}
