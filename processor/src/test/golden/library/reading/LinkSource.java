package library.reading;

import dev.headwater.ById;
import dev.headwater.ByParents;
import dev.headwater.CountByParents;
import dev.headwater.Source;
import dev.headwater.order.Window;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A source that is package-private, of static methods. */
@Source(LinkView.class)
final class LinkSource {
  private LinkSource() {}

  @ById
  static @Nullable Link one(long id) {
    return new Link(id, new UUID(0, 0), 1, 1, true);
  }

  @ByParents("readerId")
  static List<Link> ofReaders(List<UUID> readers, Window<Link> window) {
    return readers.isEmpty() ? window.slice(List.of()) : List.of();
  }

  @CountByParents("readerId")
  static Map<UUID, Integer> counts(List<UUID> readers) {
    return Map.of(readers.get(0), 1);
  }
}
