package dev.headwater.processor.model;

/**
 * What holds of a row that is counted.
 *
 * @param equal whether the property equals the literal; otherwise it does not
 */
public record FilterTerm(RowProperty property, boolean equal, Literal value) {}
