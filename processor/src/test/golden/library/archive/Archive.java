package library.archive;

import dev.headwater.Connector;
import dev.headwater.Loader;
import dev.headwater.entity.Ref;
import dev.headwater.source.TypedPage;
import dev.headwater.source.TypedPageRequest;

/** No seed, nothing to construct it with, and not public. */
@Connector(name = "old-scrolls", root = Scroll.class)
class Archive {
  record Position(int number) {}

  @Loader
  static TypedPage<Scroll, Position> copies(
      Ref<Scroll> scroll, TypedPageRequest<Position> request) {
    return TypedPage.last(java.util.List.of());
  }
}
