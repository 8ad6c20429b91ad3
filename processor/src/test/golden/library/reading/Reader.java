package library.reading;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that holds others. */
public record Reader(
    UUID id,
    String name,
    @Nullable String email,
    Address address,
    List<String> tags,
    @Nullable Set<Mood> moods,
    List<Address> former,
    @Nullable Reader friend,
    @Nullable List<Stamp> stamps,
    @Nullable UUID mentorId) {

  /** A record of scalars. */
  public record Address(String town, @Nullable Integer zip, Spot spot) {}

  /** A record in a record. */
  public record Spot(double x, double y) {}

  /** An enum. */
  public enum Mood {
    GOOD,
    BAD
  }

  /** A row within a row, with an id of several properties. */
  public record Stamp(String slug, int number, @Nullable Boolean valid) {}
}
