package dev.headwater.view;

import dev.headwater.json.JsonOutput;
import dev.headwater.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ids of rows, as they are shown, that stand for positions: in the manner of @nkzw/fate 1.3.3. */
record ShownIds<T>(ViewDefinition<T, ?, ?, ?> view, List<T> rows, boolean asText, boolean point)
    implements Cursors {
  private static final String FIELD = "id";

  /** What stands for the id of a row that shows none. */
  private static final String NO_ID = "undefined";

  /** Of nested lists: always text. */
  static <T> Cursors texts(ViewDefinition<T, ?, ?, ?> view, List<T> rows) {
    return new ShownIds<>(view, rows, true, true);
  }

  /** The same, of lists that are sent whole. */
  static <T> Cursors unpointed(ViewDefinition<T, ?, ?, ?> view, List<T> rows) {
    return new ShownIds<>(view, rows, true, false);
  }

  /** Of other lists: as they are, and none if the view shows none. */
  static <T> Cursors asShown(ViewDefinition<T, ?, ?, ?> view, List<T> rows) {
    return view.fields().contains(FIELD) ? new ShownIds<>(view, rows, false, true) : Cursors.NONE;
  }

  static <T> String text(ViewDefinition<T, ?, ?, ?> view, T row) {
    return view.fields().contains(FIELD) ? idText(view, row) : NO_ID;
  }

  private static <T, K, P extends Plan<T>> String idText(ViewDefinition<T, K, P, ?> view, T row) {
    return view.ids().write(view.key(row));
  }

  @Override
  public boolean exist() {
    return true;
  }

  @Override
  public boolean pointOn() {
    return point;
  }

  @Override
  public void write(int index, JsonOutput out) {
    T row = rows.get(index);
    if (!asText && view.key(row) instanceof Number number) {
      out.value(number);
    } else {
      out.string(text(view, row));
    }
  }

  @Override
  public @Nullable String text(int index) {
    return text(view, rows.get(index));
  }
}
