package museum;

import dev.headwater.Computed;
import dev.headwater.DataView;
import dev.headwater.json.Json;
import org.jspecify.annotations.Nullable;

/** The same type, in short. */
@DataView(of = Exhibit.class, type = "Exhibit")
public record ExhibitCardView(String id, @Nullable Json metadata) {

  /** Left out if there is none. */
  @Computed(omitNull = true)
  static @Nullable Integer length(Exhibit exhibit) {
    return exhibit.nickname() == null ? null : exhibit.nickname().length();
  }
}
