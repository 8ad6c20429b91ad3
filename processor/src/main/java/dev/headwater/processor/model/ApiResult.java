package dev.headwater.processor.model;

/**
 * What a method of an API returns.
 *
 * @param async whether it returns a {@code CompletionStage} of it
 * @param nullable whether it may be null
 * @param value what it returns, or what the stage comes to
 */
public record ApiResult(boolean async, Form form, boolean nullable, JavaType value) {

  /** In which form. */
  public enum Form {
    /** A row of the view. */
    ROW,
    /** {@code Optional} of a row. */
    OPTIONAL,
    /** {@code List} of rows. */
    LIST,
    /** {@code NativePage} of rows. */
    PAGE,
    /** {@code Json}. */
    JSON,
    /** Anything else. */
    UNKNOWN
  }
}
