package dev.headwater.processor.model;

/** What a method of a view's source is for. */
public enum HandlerKind {
  BY_ID("ById"),
  BY_IDS("ByIds"),
  CONNECTION("Connection"),
  BY_PARENTS("ByParents"),
  COUNT_BY_PARENTS("CountByParents");

  private final String annotation;

  HandlerKind(String annotation) {
    this.annotation = annotation;
  }

  /** {@code ById}. */
  public String annotation() {
    return annotation;
  }

  /** Whether it fetches rows on one side of a position. */
  public boolean fetchesPages() {
    return this == CONNECTION || this == BY_PARENTS;
  }

  /** Whether it is called for many parents. */
  public boolean hasParents() {
    return this == BY_PARENTS || this == COUNT_BY_PARENTS;
  }
}
