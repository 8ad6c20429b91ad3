package dev.headwater.http;

import dev.headwater.json.JsonOutput;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Selection;
import dev.headwater.view.Relation;
import dev.headwater.view.ToMany;
import dev.headwater.view.ToOne;
import dev.headwater.view.ViewDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is selected of a row that is at hand as JSON only. It is the view's own selection, as far as
 * that shows what the row holds: of what is computed or checked, there is no mask.
 */
final class JsonMask {
  private static final String ID = "id";

  private final Map<String, @Nullable JsonMask> fields = new LinkedHashMap<>();
  private final boolean isList;
  private final Arguments arguments;

  private JsonMask(boolean isList, Arguments arguments) {
    this.isList = isList;
    this.arguments = arguments;
  }

  /**
   * The mask of a selection; null if there is none.
   *
   * @param lists whether lists can be cut without their rows, which positions need unless they are
   *     ids
   */
  static @Nullable JsonMask of(
      ViewDefinition<?, ?, ?, ?> view, Selection selection, boolean lists) {
    JsonMask mask = new JsonMask(false, selection.arguments());
    boolean open = !view.fields().contains(ID) || view.openFields().contains(ID);
    if (view.fields().contains(ID)) {
      mask.fields.put(ID, null);
    }
    for (String path : selection.paths()) {
      open &= mask.select(view, path, lists) != Selected.CLOSED;
    }
    return open ? mask : null;
  }

  private enum Selected {
    NOTHING,
    SOMETHING,
    CLOSED
  }

  private Selected select(ViewDefinition<?, ?, ?, ?> view, String path, boolean lists) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    if (!view.fields().contains(name)) {
      return Selected.NOTHING;
    }
    Relation<?> relation = relation(view, name);
    if (relation == null && dot >= 0) {
      return Selected.NOTHING;
    }
    boolean isList = relation instanceof ToMany;
    if (!view.openFields().contains(name) || (isList && !lists)) {
      return Selected.CLOSED;
    }
    if (relation == null) {
      fields.put(name, null);
      return Selected.SOMETHING;
    }
    List<ViewDefinition<?, ?, ?, ?>> targets = relation.targets();
    String rest = dot < 0 ? null : path.substring(dot + 1);
    return follow(name, targets.get(targets.size() - 1), isList, rest, lists);
  }

  private Selected follow(
      String name,
      ViewDefinition<?, ?, ?, ?> target,
      boolean isList,
      @Nullable String rest,
      boolean lists) {
    JsonMask known = fields.get(name);
    JsonMask inner = known == null ? new JsonMask(isList, arguments.scope(name)) : known;
    Selected selected = Selected.NOTHING;
    if (target.fields().contains(ID)) {
      selected = inner.select(target, ID, lists);
    } else if (rest == null) {
      selected = Selected.SOMETHING;
    }
    if (rest != null && selected != Selected.CLOSED) {
      Selected below = inner.select(target, rest, lists);
      selected = below == Selected.NOTHING ? selected : below;
    }
    if (selected == Selected.SOMETHING) {
      fields.put(name, inner);
    }
    return selected;
  }

  private static @Nullable Relation<?> relation(ViewDefinition<?, ?, ?, ?> view, String name) {
    for (Relation<?> relation : view.relations()) {
      if (relation.name().equals(name)
          && (relation instanceof ToOne || relation instanceof ToMany)) {
        return relation;
      }
    }
    return null;
  }

  /** Whether a row has all that is selected, and an id, which rows at hand must have. */
  boolean fits(Map<?, ?> row) {
    return row.containsKey(ID) && has(row);
  }

  private boolean has(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().allMatch(this::has);
    }
    if (fields.isEmpty()) {
      return true; // a relation of which nothing is selected
    }
    if (!(value instanceof Map<?, ?> row)) {
      return false;
    }
    for (Map.Entry<String, @Nullable JsonMask> field : fields.entrySet()) {
      JsonMask inner = field.getValue();
      if (!row.containsKey(field.getKey())
          || (inner != null && !inner.has(row.get(field.getKey())))) {
        return false;
      }
    }
    return true;
  }

  /** Writes what is selected of a row. */
  void write(Map<?, ?> row, JsonOutput out) {
    write(row, true, out);
  }

  private void write(Map<?, ?> row, boolean wrapping, JsonOutput out) {
    out.beginObject();
    fields.forEach(
        (name, inner) -> {
          if (row.containsKey(name)) {
            out.name(name);
            if (inner == null) {
              out.value(row.get(name));
            } else {
              inner.writeRelated(row.get(name), wrapping, out);
            }
          }
        });
    out.endObject();
  }

  private void writeRelated(@Nullable Object value, boolean wrapping, JsonOutput out) {
    if (!(value instanceof List<?> list)) {
      writeOne(value, wrapping && !isList, out);
    } else if (isList && wrapping) {
      JsonList.of(list, arguments).write((item, to) -> writeOne(item, true, to), out);
    } else {
      out.beginArray();
      list.forEach(item -> writeOne(item, wrapping, out.item()));
      out.endArray();
    }
  }

  private void writeOne(@Nullable Object value, boolean wrapping, JsonOutput out) {
    if (value instanceof Map<?, ?> row) {
      write(row, wrapping, out);
    } else {
      out.value(value);
    }
  }
}
