package library.reading;

import dev.headwater.Arg;
import dev.headwater.Computed;
import dev.headwater.DataView;
import dev.headwater.Need;
import dev.headwater.OrderBy;
import org.jspecify.annotations.Nullable;

/** Names that generated code has of its own. */
final class Odd {
  private Odd() {}

  /** A row. */
  record Row(
      String path,
      String name,
      int place,
      long level,
      short row,
      String plan,
      String index,
      String out,
      String order,
      String arguments,
      String paging,
      String selected,
      String fetched,
      String in,
      String names,
      String field,
      String item,
      String value,
      String view,
      String orders,
      String showsName,
      String left,
      String result,
      String cursor,
      @Nullable Row self) {}

  /** A package-private view, nested, that has them all as fields. */
  @DataView(
      of = Row.class,
      id = {"path", "place"})
  @OrderBy({"left", "result desc", "cursor"})
  @OrderBy(value = "row", name = "byIdCodec")
  @OrderBy(value = "level", name = "byId")
  interface OddView {
    String path();

    String name();

    int place();

    long level();

    short row();

    String plan();

    String index();

    String out();

    String order();

    String arguments();

    String paging();

    String selected();

    String fetched();

    String in();

    String names();

    String field();

    String item();

    String value();

    String view();

    String orders();

    String showsName();

    @Nullable OddView self();

    @Computed
    static String of(
        @Need("self.plan") @Nullable String plan,
        @Need("self.self.level") @Nullable Long level,
        @Arg String in) {
      return plan + level + in;
    }

    @Computed
    static @Nullable String getClass(@Need("self.index") @Nullable String index) {
      return index;
    }
  }
}
