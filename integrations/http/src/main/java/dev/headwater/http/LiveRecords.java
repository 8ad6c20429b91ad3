package dev.headwater.http;

import dev.headwater.api.Api;
import dev.headwater.api.Outcome;
import dev.headwater.live.EventData;
import dev.headwater.plan.Selection;
import dev.headwater.view.ViewDefinition;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that events are about: those that an event brings along, or else fetched. */
final class LiveRecords<C> {
  private final Api<C> api;

  LiveRecords(Api<C> api) {
    this.api = api;
  }

  /** A row, masked; null if there is none. */
  @Nullable Outcome record(
      ViewDefinition<?, ?, ?, ?> view,
      @Nullable Object id,
      EventData data,
      Selection selection,
      C context) {
    if (data.isGiven() && data.value() == null) {
      return null;
    }
    Object row = data.value();
    if (row instanceof Map<?, ?> values) {
      JsonMask mask = JsonMask.of(view, selection, api.views().isCompatible());
      if (mask != null && mask.fits(values)) {
        return new Outcome.Value(out -> mask.write(values, out));
      }
    } else if (view.rowType().isInstance(row)) {
      return api.shown(view, row, selection, context);
    }
    return id == null ? null : api.row(view, text(id), selection, context);
  }

  private static String text(Object id) {
    return id instanceof String text ? text : EcmaNumber.text((Number) id);
  }
}
