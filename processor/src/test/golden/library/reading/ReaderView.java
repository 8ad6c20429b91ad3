package library.reading;

import dev.headwater.Arg;
import dev.headwater.Authorize;
import dev.headwater.Computed;
import dev.headwater.Count;
import dev.headwater.DataView;
import dev.headwater.Need;
import dev.headwater.OrderBy;
import dev.headwater.Ordered;
import dev.headwater.PageSize;
import dev.headwater.Relation;
import dev.headwater.plan.Arguments;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A view with every form of relation, computed field and check; it leads to itself. */
@DataView(of = Reader.class)
@OrderBy("name")
public interface ReaderView {
  UUID id();

  String name();

  @Authorize("isSelf")
  @Nullable String email();

  Reader.Address address();

  List<String> tags();

  @Nullable Set<Reader.Mood> moods();

  List<Reader.Address> former();

  @Authorize("isFriendly")
  @Nullable ReaderView friend();

  @Nullable List<StampView> stamps();

  @Relation(localKey = "mentorId")
  @Authorize("isMentored")
  @Nullable ReaderView mentor();

  @Relation(foreignKey = "readerId")
  @Ordered("byLikes")
  @PageSize(value = 2, max = 4)
  List<ReviewView> reviews();

  @Relation(through = LinkView.class, foreignKey = "readerId", localKey = "reviewNumber")
  @Authorize("hasLinks")
  @Nullable List<ReviewView> liked();

  /** A check. */
  static boolean isSelf(@Need String name, ReadingContext context) {
    return name.equals(context.user());
  }

  /** A check that takes its time. */
  static CompletableFuture<Boolean> isSelfLater(@Need String name, ReadingContext context) {
    return CompletableFuture.supplyAsync(() -> isSelf(name, context));
  }

  /** A check that needs what is held, and arguments. */
  static boolean isFriendly(@Need("friend.name") @Nullable String name, @Arg @Nullable String not) {
    return name != null && !name.equals(not);
  }

  /** A check that needs what is followed, over the relation that it guards. */
  static boolean isMentored(@Need("mentor.name") @Nullable String mentor) {
    return !"bad".equals(mentor);
  }

  /** A check that counts. */
  static boolean hasLinks(@Count("liked") int liked) {
    return liked > 0;
  }

  /** Counts of every kind. */
  @Computed
  static String counts(
      @Count int reviews,
      @Count long liked,
      @Count("liked") Long active,
      @Count(value = "stamps", where = "valid = true") int stamps) {
    return reviews + "," + liked + "," + active + "," + stamps;
  }

  /** A count of every literal. */
  @Computed
  static int matching(
      @Count(
              value = "reviews",
              where = {
                "number != 7",
                "text = 'it''s'",
                "hidden = false",
                "spoiler != true",
                "stars = 5",
                "likes != 3",
                "weight = 1.50",
                "points != 10",
                "mark = '",
                "grade != x",
                "state = NEW",
                "readerId != null"
              })
          int reviews,
      @Count(value = "liked", where = "active = true") int liked) {
    return reviews + liked;
  }

  /** Paths through what is held and what is followed. */
  @Computed
  static @Nullable String circle(
      @Need String name,
      @Need("address.town") String town,
      @Need("address.spot.x") double x,
      @Need("friend.friend.name") @Nullable String friend,
      @Need("mentor.name") @Nullable String mentor,
      @Need("mentor.mentor.address.zip") @Nullable Integer zip,
      @Need("friend.mentor.id") @Nullable UUID distant) {
    return name + town + x + friend + mentor + zip + distant;
  }

  /** Arguments of every kind. */
  @Computed
  static String greeting(
      @Arg int times,
      @Arg("the-word") String word,
      @Arg @Nullable Instant at,
      @Arg Reader.@Nullable Mood mood,
      @Arg Reader.Address address,
      @Arg Reader.@Nullable Spot spot,
      @Arg byte[] salt,
      Arguments all) {
    return word.repeat(times) + at + mood + address + spot + salt.length + all.isGiven("x");
  }

  /** Takes the row. */
  @Computed
  @Authorize("isSelfLater")
  static Reader.@Nullable Address home(Reader reader) {
    return reader.address();
  }

  /** Comes later. */
  @Computed
  static CompletionStage<Integer> later(@Need String name, ReadingContext context) {
    return CompletableFuture.completedFuture(name.length() + context.user().length());
  }

  /** Comes later, and may be null, and may be refused. */
  @Computed
  @Authorize("isSelf")
  static CompletionStage<@Nullable List<String>> notes(@Need List<String> tags) {
    return CompletableFuture.completedFuture(tags);
  }
}
