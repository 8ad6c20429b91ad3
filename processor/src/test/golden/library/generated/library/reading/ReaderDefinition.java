package library.reading;

import dev.headwater.entity.Scalar;
import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.RowOrder;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Place;
import dev.headwater.stamp.GeneratedView;
import dev.headwater.view.ComputedField;
import dev.headwater.view.Counted;
import dev.headwater.view.FieldCheck;
import dev.headwater.view.Filter;
import dev.headwater.view.FilterTerm;
import dev.headwater.view.IdCodec;
import dev.headwater.view.Level;
import dev.headwater.view.LevelRow;
import dev.headwater.view.Relation;
import dev.headwater.view.ToMany;
import dev.headwater.view.ToOne;
import dev.headwater.view.ViewDefinition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@link ReaderView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = ReaderView.class,
    name = "Reader",
    follows = {
      @GeneratedView.Follows(member = "mentor", view = ReaderView.class, capability = "byIds"),
      @GeneratedView.Follows(member = "reviews", view = ReviewView.class, capability = "byParents readerId byLikes"),
      @GeneratedView.Follows(member = "liked", view = LinkView.class, capability = "byParents readerId byPosition"),
      @GeneratedView.Follows(member = "liked", view = ReviewView.class, capability = "byIds"),
      @GeneratedView.Follows(member = "liked", view = LinkView.class, capability = "countByParents readerId"),
      @GeneratedView.Follows(member = "counts", view = ReviewView.class, capability = "countByParents readerId"),
      @GeneratedView.Follows(member = "counts", view = LinkView.class, capability = "countByParents readerId"),
      @GeneratedView.Follows(member = "counts", view = LinkView.class, capability = "countByParents readerId"),
      @GeneratedView.Follows(member = "matching", view = ReviewView.class, capability = "countByParents readerId"),
      @GeneratedView.Follows(member = "matching", view = LinkView.class, capability = "countByParents readerId")
    }
)
public final class ReaderDefinition extends ViewDefinition<Reader, UUID, ReaderPlan, ReaderView> {
  /**
   * The one value of this class.
   */
  public static final ReaderDefinition VIEW = new ReaderDefinition();

  /**
   * The relation {@code friend}.
   */
  public static final ToOne<Reader, Reader, ReaderPlan, ReaderView> FRIEND = ToOne.inline(0,
      "friend", () -> ReaderDefinition.VIEW, (Reader reader) -> reader.friend());

  /**
   * The relation {@code stamps}.
   */
  public static final ToMany<Reader, Reader.Stamp, StampPlan, StampView> STAMPS = ToMany.inline(1,
      "stamps", () -> StampDefinition.VIEW, (Reader reader) -> reader.stamps());

  /**
   * The relation {@code mentor}.
   */
  public static final ToOne<Reader, Reader, ReaderPlan, ReaderView> MENTOR = ToOne.byLocalKey(2,
      "mentor", () -> ReaderDefinition.VIEW, (Reader reader) -> reader.mentorId());

  /**
   * The relation {@code reviews}.
   */
  public static final ToMany<Reader, Review, ReviewPlan, ReviewView> REVIEWS = ToMany.byForeignKey(
      3, "reviews", () -> ReviewDefinition.VIEW, (Reader reader) -> reader.id(), "readerId",
      "byLikes");

  /**
   * The relation {@code liked}.
   */
  public static final ToMany<Reader, Review, ReviewPlan, ReviewView> LIKED = ToMany.through(4,
      "liked", () -> LinkDefinition.VIEW, (Reader reader) -> reader.id(), "readerId",
      () -> ReviewDefinition.VIEW, "reviewNumber", (Link link) -> link.reviewNumber());

  static final Counted<Reader, Link> LIKED_CHECK_LIKED = Counted.byForeignKey(5, "liked",
      () -> LinkDefinition.VIEW, (Reader reader) -> reader.id(), "readerId", Filter.all());

  static final Counted<Reader, Review> COUNTS_REVIEWS = Counted.byForeignKey(6, "counts",
      () -> ReviewDefinition.VIEW, (Reader reader) -> reader.id(), "readerId", Filter.all());

  static final Counted<Reader, Link> COUNTS_LIKED = Counted.byForeignKey(7, "counts",
      () -> LinkDefinition.VIEW, (Reader reader) -> reader.id(), "readerId", Filter.all());

  static final Counted<Reader, Link> COUNTS_ACTIVE = Counted.byForeignKey(8, "counts",
      () -> LinkDefinition.VIEW, (Reader reader) -> reader.id(), "readerId", Filter.all());

  static final Counted<Reader, Reader.Stamp> COUNTS_STAMPS = Counted.inline(9, "counts",
      (Reader reader) -> reader.stamps(), new Filter<>(List.of(new FilterTerm("valid", true, true)),
      (Reader.Stamp stamp) -> Boolean.TRUE.equals(stamp.valid())));

  static final Counted<Reader, Review> MATCHING_REVIEWS = Counted.byForeignKey(10, "matching",
      () -> ReviewDefinition.VIEW, (Reader reader) -> reader.id(), "readerId",
      new Filter<>(List.of(new FilterTerm("number", false, 7L),
      new FilterTerm("text", true, "it''s"), new FilterTerm("hidden", true, false),
      new FilterTerm("spoiler", false, true), new FilterTerm("stars", true, 5),
      new FilterTerm("likes", false, 3L), new FilterTerm("weight", true, new BigDecimal("1.50")),
      new FilterTerm("points", false, new BigInteger("10")), new FilterTerm("mark", true, '\''),
      new FilterTerm("grade", false, 'x'), new FilterTerm("state", true, Review.State.NEW),
      new FilterTerm("readerId", false, null)), (Review review) -> review.getNumber() != 7L
      && "it''s".equals(review.text()) && !review.isHidden()
      && !Boolean.TRUE.equals(review.getSpoiler()) && review.stars() == 5
      && !Long.valueOf(3L).equals(review.likes())
      && (review.weight() != null && review.weight().compareTo(new BigDecimal("1.50")) == 0)
      && !new BigInteger("10").equals(review.points()) && review.mark() == '\''
      && !Character.valueOf('x').equals(review.grade()) && review.state() == Review.State.NEW
      && review.readerId() != null));

  static final Counted<Reader, Link> MATCHING_LIKED = Counted.byForeignKey(11, "matching",
      () -> LinkDefinition.VIEW, (Reader reader) -> reader.id(), "readerId",
      new Filter<>(List.of(new FilterTerm("active", true, true)), (Link link) -> link.active()));

  static final ComputedField<String> COUNTS = new ComputedField<>(12, "counts");

  static final ComputedField<Integer> MATCHING = new ComputedField<>(13, "matching");

  static final ComputedField<String> CIRCLE = new ComputedField<>(14, "circle");

  static final ComputedField<String> GREETING = new ComputedField<>(15, "greeting");

  static final ComputedField<Reader.Address> HOME = new ComputedField<>(16, "home");

  static final ComputedField<Integer> LATER = new ComputedField<>(17, "later");

  static final ComputedField<List<String>> NOTES = new ComputedField<>(18, "notes");

  static final FieldCheck EMAIL_CHECK = new FieldCheck(19, "email");

  static final FieldCheck FRIEND_CHECK = new FieldCheck(20, "friend");

  static final FieldCheck MENTOR_CHECK = new FieldCheck(21, "mentor");

  static final FieldCheck LIKED_CHECK = new FieldCheck(22, "liked");

  static final FieldCheck HOME_CHECK = new FieldCheck(23, "home");

  static final FieldCheck NOTES_CHECK = new FieldCheck(24, "notes");

  private static final JsonName ID_NAME = JsonName.of("id");

  private static final JsonName NAME_NAME = JsonName.of("name");

  private static final JsonName EMAIL_NAME = JsonName.of("email");

  private static final JsonName ADDRESS_NAME = JsonName.of("address");

  private static final JsonName TAGS_NAME = JsonName.of("tags");

  private static final JsonName MOODS_NAME = JsonName.of("moods");

  private static final JsonName FORMER_NAME = JsonName.of("former");

  private static final JsonName FRIEND_NAME = JsonName.of("friend");

  private static final JsonName STAMPS_NAME = JsonName.of("stamps");

  private static final JsonName MENTOR_NAME = JsonName.of("mentor");

  private static final JsonName REVIEWS_NAME = JsonName.of("reviews");

  private static final JsonName LIKED_NAME = JsonName.of("liked");

  private static final JsonName COUNTS_NAME = JsonName.of("counts");

  private static final JsonName MATCHING_NAME = JsonName.of("matching");

  private static final JsonName CIRCLE_NAME = JsonName.of("circle");

  private static final JsonName GREETING_NAME = JsonName.of("greeting");

  private static final JsonName HOME_NAME = JsonName.of("home");

  private static final JsonName LATER_NAME = JsonName.of("later");

  private static final JsonName NOTES_NAME = JsonName.of("notes");

  private static final JsonName X_NAME = JsonName.of("x");

  private static final JsonName Y_NAME = JsonName.of("y");

  private static final JsonName TOWN_NAME = JsonName.of("town");

  private static final JsonName ZIP_NAME = JsonName.of("zip");

  private static final JsonName SPOT_NAME = JsonName.of("spot");

  private static final List<String> OPEN_FIELDS = List.of("id", "name", "address", "tags", "moods",
      "former", "stamps", "reviews");

  private static final List<RowOrder<Reader, ?>> ORDERS = List.of(ReaderCursors.BY_NAME);

  private static final List<Relation<Reader>> RELATIONS = List.of(FRIEND, STAMPS, MENTOR, REVIEWS,
      LIKED, LIKED_CHECK_LIKED, COUNTS_REVIEWS, COUNTS_LIKED, COUNTS_ACTIVE, COUNTS_STAMPS,
      MATCHING_REVIEWS, MATCHING_LIKED);

  private static final IdCodec<UUID> IDS = IdCodec.of("Reader", Scalar.UUID);

  private ReaderDefinition() {
    super("Reader", Reader.class);
  }

  @Override
  public Class<?> contextType() {
    return ReadingContext.class;
  }

  @Override
  public List<String> fields() {
    return ReaderPlan.FIELDS;
  }

  @Override
  public List<String> openFields() {
    return OPEN_FIELDS;
  }

  @Override
  public List<RowOrder<Reader, ?>> orders() {
    return ORDERS;
  }

  @Override
  public PageSizes pageSizes() {
    return PageSizes.DEFAULT;
  }

  @Override
  public IdCodec<UUID> ids() {
    return IDS;
  }

  @Override
  public UUID key(Reader row) {
    return row.id();
  }

  @Override
  public List<Relation<Reader>> relations() {
    return RELATIONS;
  }

  @Override
  public ReaderPlan plan(Place place, RowOrder<Reader, ?> order) {
    return new ReaderPlan(place, order);
  }

  @Override
  protected int slots() {
    return 25;
  }

  @Override
  protected void prepare(Level<Reader, ReaderPlan> level) {
    ReaderPlan plan = level.plan();
    ReaderPlan mentor = plan.mentor();
    if (mentor != null && plan.needsMentor()) {
      level.follow(MENTOR, mentor);
    }
    if (plan.showsLiked()) {
      level.count(LIKED_CHECK_LIKED);
    }
  }

  @Override
  protected void follow(Level<Reader, ReaderPlan> level) {
    ReaderPlan plan = level.plan();
    if (plan.showsEmail()) {
      level.check(EMAIL_CHECK, index ->
          ReaderView.isSelf(needed(level.row(index).name(), "name", "isSelf"),
          level.context(ReadingContext.class)));
    }
    if (plan.showsFriend()) {
      level.check(FRIEND_CHECK, index -> {
        Reader friend = level.row(index).friend();
        return ReaderView.isFriendly(friend == null ? null : friend.name(), plan.friendCheckNot());
      });
    }
    if (plan.showsMentor()) {
      level.check(MENTOR_CHECK, index -> {
        Reader mentor = level.related(MENTOR, index);
        return ReaderView.isMentored(mentor == null ? null : mentor.name());
      });
    }
    if (plan.showsLiked()) {
      level.check(LIKED_CHECK, index ->
          ReaderView.hasLinks(level.counted(LIKED_CHECK_LIKED, index)));
    }
    if (plan.home()) {
      level.checkAsync(HOME_CHECK, index ->
          ReaderView.isSelfLater(needed(level.row(index).name(), "name", "isSelfLater"),
          level.context(ReadingContext.class)));
    }
    if (plan.notes()) {
      level.check(NOTES_CHECK, index ->
          ReaderView.isSelf(needed(level.row(index).name(), "name", "isSelf"),
          level.context(ReadingContext.class)));
    }
    ReaderPlan friend = plan.friend();
    if (friend != null && (plan.showsFriend() || plan.needsFriend())) {
      if (plan.needsFriend()) {
        level.follow(FRIEND, friend);
      } else {
        level.follow(FRIEND, friend, FRIEND_CHECK);
      }
    }
    StampPlan stamps = plan.stamps();
    if (stamps != null && plan.showsStamps()) {
      level.follow(STAMPS, stamps);
    }
    ReaderPlan mentor = plan.mentor();
    if (mentor != null && plan.showsMentor() && !plan.needsMentor()) {
      level.follow(MENTOR, mentor, MENTOR_CHECK);
    }
    ReviewPlan reviews = plan.reviews();
    if (reviews != null) {
      level.follow(REVIEWS, reviews);
    }
    ReviewPlan liked = plan.liked();
    if (liked != null) {
      level.follow(LIKED, liked, LIKED_CHECK);
    }
    if (plan.counts()) {
      level.count(COUNTS_REVIEWS);
      level.count(COUNTS_LIKED);
      level.count(COUNTS_ACTIVE);
      level.count(COUNTS_STAMPS);
    }
    if (plan.matching()) {
      level.count(MATCHING_REVIEWS);
      level.count(MATCHING_LIKED);
    }
  }

  @Override
  protected void compute(Level<Reader, ReaderPlan> level) {
    ReaderPlan plan = level.plan();
    if (plan.counts()) {
      level.compute(COUNTS, index -> ReaderView.counts(level.counted(COUNTS_REVIEWS, index),
          level.counted(COUNTS_LIKED, index), (long) level.counted(COUNTS_ACTIVE, index),
          level.counted(COUNTS_STAMPS, index)));
    }
    if (plan.matching()) {
      level.compute(MATCHING, index -> ReaderView.matching(level.counted(MATCHING_REVIEWS, index),
          level.counted(MATCHING_LIKED, index)));
    }
    if (plan.circle()) {
      level.compute(CIRCLE, index -> {
        Reader.Address address = level.row(index).address();
        Reader.Spot addressSpot = address == null ? null : address.spot();
        Reader friend = level.row(index).friend();
        Reader friendFriend = friend == null ? null : friend.friend();
        Reader mentor = level.related(MENTOR, index);
        LevelRow<Reader, ReaderPlan> atMentor = level.at(MENTOR, index);
        Reader mentorMentor = atMentor == null ? null : atMentor.related(ReaderDefinition.MENTOR);
        Reader.Address mentorMentorAddress = mentorMentor == null ? null : mentorMentor.address();
        LevelRow<Reader, ReaderPlan> atFriend = level.at(FRIEND, index);
        Reader friendMentor = atFriend == null ? null : atFriend.related(ReaderDefinition.MENTOR);
        return ReaderView.circle(needed(level.row(index).name(), "name", "circle"),
            needed(address == null ? null : address.town(), "address.town", "circle"),
            needed(addressSpot == null ? null : addressSpot.x(), "address.spot.x", "circle"),
            friendFriend == null ? null : friendFriend.name(),
            mentor == null ? null : mentor.name(),
            mentorMentorAddress == null ? null : mentorMentorAddress.zip(),
            friendMentor == null ? null : friendMentor.id());
      });
    }
    if (plan.greeting()) {
      level.compute(GREETING, index -> ReaderView.greeting(plan.greetingTimes(),
          plan.greetingWord(), plan.greetingAt(), plan.greetingMood(), plan.greetingAddress(),
          plan.greetingSpot(), plan.greetingSalt(), plan.arguments()));
    }
    if (plan.home()) {
      level.compute(HOME, HOME_CHECK, index -> ReaderView.home(level.row(index)));
    }
    if (plan.later()) {
      level.computeAsync(LATER, index ->
          ReaderView.later(needed(level.row(index).name(), "name", "later"),
          level.context(ReadingContext.class)));
    }
    if (plan.notes()) {
      level.computeAsync(NOTES, NOTES_CHECK, index ->
          ReaderView.notes(needed(level.row(index).tags(), "tags", "notes")));
    }
  }

  @Override
  protected void write(Level<Reader, ReaderPlan> level, int index, JsonOutput out) {
    out.beginObject();
    ReaderPlan plan = level.plan();
    Reader row = level.row(index);
    out.name(ID_NAME).text(present(row.id(), "id"));
    if (plan.showsName()) {
      out.name(NAME_NAME).string(present(row.name(), "name"));
    }
    if (plan.showsEmail()) {
      out.name(EMAIL_NAME);
      if (!level.allows(EMAIL_CHECK, index) || row.email() == null) {
        out.nullValue();
      } else {
        out.string(row.email());
      }
    }
    if (plan.showsAddress()) {
      writeAddress(present(row.address(), "address"), out.name(ADDRESS_NAME));
    }
    if (plan.showsTags()) {
      out.name(TAGS_NAME).beginArray();
      for (String item : present(row.tags(), "tags")) {
        if (item == null) {
          out.item().nullValue();
        } else {
          out.item().string(item);
        }
      }
      out.endArray();
    }
    if (plan.showsMoods()) {
      out.name(MOODS_NAME);
      if (row.moods() == null) {
        out.nullValue();
      } else {
        out.beginArray();
        for (Reader.Mood item : row.moods()) {
          if (item == null) {
            out.item().nullValue();
          } else {
            out.item().enumName(item);
          }
        }
        out.endArray();
      }
    }
    if (plan.showsFormer()) {
      out.name(FORMER_NAME).beginArray();
      for (Reader.Address item : present(row.former(), "former")) {
        if (item == null) {
          out.item().nullValue();
        } else {
          writeAddress(item, out.item());
        }
      }
      out.endArray();
    }
    if (plan.showsFriend()) {
      out.name(FRIEND_NAME);
      if (level.allows(FRIEND_CHECK, index)) {
        level.write(FRIEND, index, out);
      } else {
        out.nullValue();
      }
    }
    if (plan.showsStamps()) {
      level.write(STAMPS, index, out.name(STAMPS_NAME));
    }
    if (plan.showsMentor()) {
      out.name(MENTOR_NAME);
      if (level.allows(MENTOR_CHECK, index)) {
        level.write(MENTOR, index, out);
      } else {
        out.nullValue();
      }
    }
    if (plan.showsReviews()) {
      level.write(REVIEWS, index, out.name(REVIEWS_NAME));
    }
    if (plan.showsLiked()) {
      out.name(LIKED_NAME);
      if (level.allows(LIKED_CHECK, index)) {
        level.write(LIKED, index, out);
      } else {
        out.nullValue();
      }
    }
    if (plan.counts()) {
      String counts = level.value(COUNTS, index);
      out.name(COUNTS_NAME);
      if (counts == null) {
        out.nullValue();
      } else {
        out.string(counts);
      }
    }
    if (plan.matching()) {
      Integer matching = level.value(MATCHING, index);
      out.name(MATCHING_NAME);
      if (matching == null) {
        out.nullValue();
      } else {
        out.number(matching);
      }
    }
    if (plan.circle()) {
      String circle = level.value(CIRCLE, index);
      out.name(CIRCLE_NAME);
      if (circle == null) {
        out.nullValue();
      } else {
        out.string(circle);
      }
    }
    if (plan.greeting()) {
      String greeting = level.value(GREETING, index);
      out.name(GREETING_NAME);
      if (greeting == null) {
        out.nullValue();
      } else {
        out.string(greeting);
      }
    }
    if (plan.home()) {
      Reader.Address home = level.value(HOME, index);
      out.name(HOME_NAME);
      if (home == null) {
        out.nullValue();
      } else {
        writeAddress(home, out);
      }
    }
    if (plan.later()) {
      Integer later = level.value(LATER, index);
      out.name(LATER_NAME);
      if (later == null) {
        out.nullValue();
      } else {
        out.number(later);
      }
    }
    if (plan.notes()) {
      List<String> notes = level.value(NOTES, index);
      out.name(NOTES_NAME);
      if (notes == null) {
        out.nullValue();
      } else {
        out.beginArray();
        for (String item : notes) {
          if (item == null) {
            out.item().nullValue();
          } else {
            out.item().string(item);
          }
        }
        out.endArray();
      }
    }
    out.endObject();
  }

  private static void writeSpot(Reader.Spot value, JsonOutput out) {
    out.beginObject();
    out.name(X_NAME).number(value.x());
    out.name(Y_NAME).number(value.y());
    out.endObject();
  }

  private static void writeAddress(Reader.Address value, JsonOutput out) {
    out.beginObject();
    out.name(TOWN_NAME);
    if (value.town() == null) {
      out.nullValue();
    } else {
      out.string(value.town());
    }
    out.name(ZIP_NAME);
    if (value.zip() == null) {
      out.nullValue();
    } else {
      out.number(value.zip());
    }
    out.name(SPOT_NAME);
    if (value.spot() == null) {
      out.nullValue();
    } else {
      writeSpot(value.spot(), out);
    }
    out.endObject();
  }

  @Override
  protected ReaderView node(Level<Reader, ReaderPlan> level, int index) {
    return new ReaderNode(level, index);
  }
}
