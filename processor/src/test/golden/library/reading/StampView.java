package library.reading;

import dev.headwater.Computed;
import dev.headwater.DataView;
import dev.headwater.Need;
import org.jspecify.annotations.Nullable;

/** A view that is an interface over a nested row. */
@DataView(
    of = Reader.Stamp.class,
    id = {"slug", "number"})
public interface StampView {
  @Nullable Boolean valid();

  /** A field of the name of a property that is no member. */
  @Computed
  static String slug(@Need String slug, @Need int number) {
    return slug + "/" + number;
  }
}
