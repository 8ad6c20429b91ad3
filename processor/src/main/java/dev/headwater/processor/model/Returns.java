package dev.headwater.processor.model;

/**
 * What a method that fetches rows returns.
 *
 * @param async whether it returns a {@code CompletionStage} of it
 * @param value what it returns, or what the stage comes to
 */
public record Returns(boolean async, Form form, JavaType value) {

  /** In which form. */
  public enum Form {
    /** The row, or null. */
    ROW,
    /** {@code Optional} of the row. */
    OPTIONAL,
    /** {@code List} or {@code Collection} of rows. */
    LIST,
    /** {@code NativePage} of rows. */
    NATIVE_PAGE,
    /** {@code Map} from the id of a parent to {@code Integer}. */
    COUNTS,
    /** Anything else. */
    UNKNOWN
  }
}
