package library.reading;

import dev.headwater.Authorize;
import dev.headwater.Computed;
import dev.headwater.DataView;
import dev.headwater.Need;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A view that is a record, and leads to records, itself among them. */
@DataView(of = Reader.class, name = "Passport")
public record PassportView(
    @Authorize("isOpen") @Nullable UUID id,
    @Nullable PassportView friend,
    @Nullable List<Entry> stamps) {

  /** A nested view. */
  @DataView(
      of = Reader.Stamp.class,
      id = {"number", "slug"})
  public record Entry(int number, @Nullable Boolean valid) {}

  static boolean isOpen(@Need String name) {
    return !name.isEmpty();
  }

  /** A name that every object has. */
  @Computed
  static String toString(@Need String name) {
    return name;
  }
}
