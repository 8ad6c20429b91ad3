package dev.headwater.processor.model;

/**
 * One column of an order.
 *
 * @param nullsFirst where nulls are, if there are any
 * @param nullable whether there can be nulls: not in a primitive or an id; otherwise as the view's
 *     field of that name says, which is in the source; of a property without a field, always
 */
public record OrderColumn(
    RowProperty property, boolean descending, boolean nullsFirst, boolean nullable) {}
