package dev.headwater.http;

import dev.headwater.json.Json;
import dev.headwater.json.JsonOutput;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Frames of server-sent events, each with one line of data. */
final class Frames {
  private static final Json END = Json.encoded("\n\n");

  private Frames() {}

  /**
   * Writes what is before the data, and returns where that begins. An id that would break the frame
   * is left out.
   */
  static int begin(@Nullable String eventId, String event, JsonOutput out) {
    String id =
        eventId == null || eventId.isEmpty() || breaks(eventId) ? "" : "id: " + eventId + "\n";
    return out.json(Json.encoded(id + "event: " + event + "\ndata: ")).size();
  }

  private static boolean breaks(String eventId) {
    return eventId.chars().anyMatch(c -> c == '\n' || c == '\r' || c == 0);
  }

  /**
   * Ends the frame. Line breaks in the data are those of JSON that the application has brought
   * along, between its values, where a blank is as good.
   */
  static void end(int data, JsonOutput out) {
    ByteBuffer bytes = out.buffer();
    for (int i = data; i < bytes.limit(); i++) {
      byte each = bytes.get(i);
      if (each == '\n' || each == '\r') {
        bytes.put(i, (byte) ' ');
      }
    }
    out.json(END);
  }
}
