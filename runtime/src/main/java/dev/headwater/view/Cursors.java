package dev.headwater.view;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.headwater.cursor.Keyring;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.RowOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The positions of the rows of a level, each made when it is asked for. */
interface Cursors {

  /** Of rows whose store keeps positions to itself: there are none. */
  Cursors NONE =
      new Cursors() {
        @Override
        public boolean exist() {
          return false;
        }

        @Override
        public void write(int index, JsonOutput out) {
          out.nullValue();
        }

        @Override
        public @Nullable String text(int index) {
          return null;
        }
      };

  /** Whether rows have any. */
  boolean exist();

  /** Whether the first and the last of a page say where the list goes on. */
  default boolean pointOn() {
    return exist();
  }

  /** Writes the position of a row. */
  void write(int index, JsonOutput out);

  /** The same as text; null if there is none. */
  @Nullable String text(int index);

  /** Cursors of an order. */
  static <T, K> Cursors of(RowOrder<T, K> order, List<T> rows, Keyring keys) {
    return new OfOrder<>(order, rows, keys);
  }

  /** Positions that a store gives, for each row of a level from one on. */
  static Cursors of(List<String> texts, int start) {
    return texts.isEmpty() ? NONE : new OfStore(texts, start);
  }

  /** Cursors that are made of rows. */
  record OfOrder<T, K>(RowOrder<T, K> order, List<T> rows, Keyring keys) implements Cursors {

    @Override
    public boolean exist() {
      return true;
    }

    private byte[] ascii(int index) {
      return order.codec().encodeAscii(order.cursor(rows.get(index)), keys);
    }

    @Override
    public void write(int index, JsonOutput out) {
      out.ascii(ascii(index));
    }

    @Override
    public String text(int index) {
      return new String(ascii(index), US_ASCII);
    }
  }

  /** Cursors of a store, which alone says where a list goes on. */
  record OfStore(List<String> texts, int start) implements Cursors {

    @Override
    public boolean exist() {
      return true;
    }

    @Override
    public boolean pointOn() {
      return false;
    }

    @Override
    public void write(int index, JsonOutput out) {
      out.string(texts.get(index - start));
    }

    @Override
    public String text(int index) {
      return texts.get(index - start);
    }
  }
}
