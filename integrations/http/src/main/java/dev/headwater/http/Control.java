package dev.headwater.http;

import dev.headwater.plan.Selection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a client wants of its stream. */
sealed interface Control {

  /** Of the subscription. */
  String id();

  /** To be told of a row. */
  record Subscribe(
      String id, String type, String entityId, Selection selection, @Nullable String lastEventId)
      implements Control {}

  /** To be told of a list. */
  record SubscribeConnection(
      String id,
      String type,
      String procedure,
      Map<String, @Nullable Object> args,
      Selection selection,
      @Nullable String lastEventId)
      implements Control {}

  /** To be told no more. */
  record Unsubscribe(String id) implements Control {}
}
