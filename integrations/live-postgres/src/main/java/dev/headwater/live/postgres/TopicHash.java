package dev.headwater.live.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.headwater.live.ConnectionEvent;
import dev.headwater.live.EntityEvent;
import dev.headwater.live.LiveEvent;
import dev.headwater.live.Topic;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A number for all events that can reach a topic, to find them by; others may have it too. */
final class TopicHash {
  private TopicHash() {}

  static long of(Topic topic) {
    if (topic instanceof Topic.Entity row) {
      return of("entity", row.type(), row.id());
    }
    return of("connection", ((Topic.Connection) topic).procedure(), "");
  }

  static long of(LiveEvent event) {
    if (event instanceof EntityEvent row) {
      return of("entity", row.type(), row.idText());
    }
    return of("connection", ((ConnectionEvent) event).procedure(), "");
  }

  private static long of(String kind, String name, String id) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : new String[] {kind, name, id}) {
        byte[] utf8 = part.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).flip());
        digest.update(utf8);
      }
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
