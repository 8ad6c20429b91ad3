package dev.headwater.source;

import dev.headwater.cursor.TupleCodec;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.OrderedField;

/**
 * What a source asks of the pass before: the highest value of a field among the members that a
 * collection got. Immutable.
 *
 * @param <P> the parent
 * @param <T> the members
 * @param <V> the value
 */
public final class BookmarkDefinition<P, T, V extends Comparable<? super V>> {
  private final ManyField<P, T> collection;
  private final OrderedField<T, V> field;
  private final TupleCodec<V> codec;

  /** For generated code: the field of the collection's members. */
  public BookmarkDefinition(ManyField<P, T> collection, OrderedField<T, V> field) {
    this.collection = collection;
    this.field = field;
    this.codec = new TupleCodec<>(new FieldCodec<>(field));
  }

  /** The collection. */
  public ManyField<P, T> collection() {
    return collection;
  }

  /** The field of its members. */
  public OrderedField<T, V> field() {
    return field;
  }

  /** A value as the text that a store keeps. */
  public String encode(V value) {
    return codec.encode(value);
  }

  /**
   * The value of a text that {@link #encode} gave.
   *
   * @throws dev.headwater.error.HeadwaterException HW505 if the field was of another type then, or
   *     of another entity
   */
  public V decode(String text) {
    return codec.decode(text);
  }

  @Override
  public String toString() {
    return collection + " by " + field;
  }
}
