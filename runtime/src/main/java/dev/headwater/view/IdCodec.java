package dev.headwater.view;

import dev.headwater.entity.KeyText;
import dev.headwater.error.ClientException;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.row.RecordCodec;

/**
 * The ids of a view as text and back. Immutable and thread-safe.
 *
 * @param <K> a scalar, or a record of several
 */
public abstract class IdCodec<K> {

  private IdCodec() {}

  /** An id as text. */
  public abstract String write(K key);

  /**
   * The id of a text.
   *
   * @throws ClientException HW902 if it is none
   */
  public abstract K read(String id);

  /** Ids that are text themselves, and are what they are. */
  public static IdCodec<String> ofText() {
    return new OfText();
  }

  /**
   * Ids whose columns a codec writes, joined by {@code :}, which is escaped in them by {@code \}.
   */
  public static <K> IdCodec<K> of(String view, RecordCodec<K> codec) {
    return new OfColumns<>(view, codec);
  }

  private static final class OfText extends IdCodec<String> {

    @Override
    public String write(String key) {
      return key;
    }

    @Override
    public String read(String id) {
      return id;
    }
  }

  private static final class OfColumns<K> extends IdCodec<K> {
    private final String view;
    private final KeyText<K> text;

    OfColumns(String view, RecordCodec<K> codec) {
      this.view = view;
      this.text = new KeyText<>(codec);
    }

    @Override
    public String write(K key) {
      return text.write(key);
    }

    @Override
    public K read(String id) {
      try {
        return text.read(id);
      } catch (HeadwaterException e) {
        throw new ClientException(ErrorCode.INVALID_ID, "this is no id of '" + view + "'");
      }
    }
  }
}
