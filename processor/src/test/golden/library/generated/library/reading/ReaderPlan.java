package library.reading;

import dev.headwater.order.RowOrder;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Limits;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Path;
import dev.headwater.plan.Place;
import dev.headwater.plan.Plan;
import dev.headwater.plan.Selection;
import dev.headwater.row.RowReader;
import dev.headwater.stamp.GeneratedFrom;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of a {@link ReaderView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(ReaderView.class)
public final class ReaderPlan extends Plan<Reader> {
  static final List<String> FIELDS = List.of("id", "name", "email", "address", "tags", "moods",
      "former", "friend", "stamps", "mentor", "reviews", "liked", "counts", "matching", "circle",
      "greeting", "home", "later", "notes");

  private boolean showsName;

  private boolean name;

  private boolean showsEmail;

  private boolean email;

  private boolean showsAddress;

  private boolean address;

  private boolean showsTags;

  private boolean tags;

  private boolean showsMoods;

  private boolean moods;

  private boolean showsFormer;

  private boolean former;

  private boolean showsFriend;

  private boolean needsFriend;

  private @Nullable ReaderPlan friend;

  private @Nullable String friendCheckNot;

  private boolean showsStamps;

  private @Nullable StampPlan stamps;

  private boolean showsMentor;

  private boolean needsMentor;

  private @Nullable ReaderPlan mentor;

  private boolean showsReviews;

  private @Nullable ReviewPlan reviews;

  private boolean showsLiked;

  private @Nullable ReviewPlan liked;

  private boolean counts;

  private boolean matching;

  private boolean circle;

  private boolean greeting;

  private int greetingTimes;

  private @Nullable String greetingWord;

  private @Nullable Instant greetingAt;

  private Reader. @Nullable Mood greetingMood;

  private Reader. @Nullable Address greetingAddress;

  private Reader. @Nullable Spot greetingSpot;

  private byte @Nullable [] greetingSalt;

  private boolean home;

  private boolean later;

  private boolean notes;

  ReaderPlan(Place place, RowOrder<Reader, ?> order) {
    super(place, order);
    needPlaced(List.of("id"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static ReaderPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new ReaderPlan(place, ReaderCursors.BY_NAME), selection.paths());
  }

  /**
   * Whether {@code id} must be fetched.
   */
  public boolean id() {
    return true;
  }

  /**
   * Whether {@code name} must be fetched.
   */
  public boolean name() {
    return name;
  }

  /**
   * Whether {@code email} must be fetched.
   */
  public boolean email() {
    return email;
  }

  /**
   * Whether {@code address} must be fetched.
   */
  public boolean address() {
    return address;
  }

  /**
   * Whether {@code tags} must be fetched.
   */
  public boolean tags() {
    return tags;
  }

  /**
   * Whether {@code moods} must be fetched.
   */
  public boolean moods() {
    return moods;
  }

  /**
   * Whether {@code former} must be fetched.
   */
  public boolean former() {
    return former;
  }

  /**
   * What of {@code friend} must be fetched; null if nothing.
   */
  public @Nullable ReaderPlan friend() {
    return friend;
  }

  /**
   * What of {@code stamps} must be fetched; null if nothing.
   */
  public @Nullable StampPlan stamps() {
    return stamps;
  }

  /**
   * What of {@code mentor} must be fetched; null if nothing.
   */
  public @Nullable ReaderPlan mentor() {
    return mentor;
  }

  /**
   * What of {@code reviews} must be fetched; null if nothing.
   */
  public @Nullable ReviewPlan reviews() {
    return reviews;
  }

  /**
   * What of {@code liked} must be fetched; null if nothing.
   */
  public @Nullable ReviewPlan liked() {
    return liked;
  }

  /**
   * Whether {@code counts} is selected.
   */
  public boolean counts() {
    return counts;
  }

  /**
   * Whether {@code matching} is selected.
   */
  public boolean matching() {
    return matching;
  }

  /**
   * Whether {@code circle} is selected.
   */
  public boolean circle() {
    return circle;
  }

  /**
   * Whether {@code greeting} is selected.
   */
  public boolean greeting() {
    return greeting;
  }

  /**
   * Whether {@code home} is selected.
   */
  public boolean home() {
    return home;
  }

  /**
   * Whether {@code later} is selected.
   */
  public boolean later() {
    return later;
  }

  /**
   * Whether {@code notes} is selected.
   */
  public boolean notes() {
    return notes;
  }

  /**
   * Whether {@code mentorId}, which is not in the view, must be fetched.
   */
  public boolean mentorId() {
    return needsProperty("mentorId");
  }

  boolean showsName() {
    return showsName;
  }

  boolean showsEmail() {
    return showsEmail;
  }

  boolean showsAddress() {
    return showsAddress;
  }

  boolean showsTags() {
    return showsTags;
  }

  boolean showsMoods() {
    return showsMoods;
  }

  boolean showsFormer() {
    return showsFormer;
  }

  boolean showsFriend() {
    return showsFriend;
  }

  boolean needsFriend() {
    return needsFriend;
  }

  boolean showsStamps() {
    return showsStamps;
  }

  boolean showsMentor() {
    return showsMentor;
  }

  boolean needsMentor() {
    return needsMentor;
  }

  boolean showsReviews() {
    return showsReviews;
  }

  boolean showsLiked() {
    return showsLiked;
  }

  @Nullable String friendCheckNot() {
    return friendCheckNot;
  }

  int greetingTimes() {
    return greetingTimes;
  }

  String greetingWord() {
    return Objects.requireNonNull(greetingWord);
  }

  @Nullable Instant greetingAt() {
    return greetingAt;
  }

  Reader. @Nullable Mood greetingMood() {
    return greetingMood;
  }

  Reader.Address greetingAddress() {
    return Objects.requireNonNull(greetingAddress);
  }

  Reader. @Nullable Spot greetingSpot() {
    return greetingSpot;
  }

  byte[] greetingSalt() {
    return Objects.requireNonNull(greetingSalt);
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (showsName) {
      names.add("name");
    }
    if (showsEmail) {
      names.add("email");
    }
    if (showsAddress) {
      names.add("address");
    }
    if (showsTags) {
      names.add("tags");
    }
    if (showsMoods) {
      names.add("moods");
    }
    if (showsFormer) {
      names.add("former");
    }
    if (showsFriend) {
      names.add("friend");
    }
    if (showsStamps) {
      names.add("stamps");
    }
    if (showsMentor) {
      names.add("mentor");
    }
    if (showsReviews) {
      names.add("reviews");
    }
    if (showsLiked) {
      names.add("liked");
    }
    if (counts) {
      names.add("counts");
    }
    if (matching) {
      names.add("matching");
    }
    if (circle) {
      names.add("circle");
    }
    if (greeting) {
      names.add("greeting");
    }
    if (home) {
      names.add("home");
    }
    if (later) {
      names.add("later");
    }
    if (notes) {
      names.add("notes");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (name) {
      names.add("name");
    }
    if (email) {
      names.add("email");
    }
    if (address) {
      names.add("address");
    }
    if (tags) {
      names.add("tags");
    }
    if (moods) {
      names.add("moods");
    }
    if (former) {
      names.add("former");
    }
    if (friend != null) {
      names.add("friend");
    }
    if (stamps != null) {
      names.add("stamps");
    }
    if (mentor != null) {
      names.add("mentor");
    }
    if (reviews != null) {
      names.add("reviews");
    }
    if (liked != null) {
      names.add("liked");
    }
    return withNeeds(names);
  }

  @Override
  protected boolean selectsId() {
    return true;
  }

  @Override
  protected boolean select(Path path) {
    String field = path.next();
    return switch (field) {
      case "id" -> ends(path);
      case "name" -> selectName(path);
      case "email" -> selectEmail(path);
      case "address" -> selectAddress(path);
      case "tags" -> selectTags(path);
      case "moods" -> selectMoods(path);
      case "former" -> selectFormer(path);
      case "friend" -> selectFriend(path);
      case "stamps" -> selectStamps(path);
      case "mentor" -> selectMentor(path);
      case "reviews" -> selectReviews(path);
      case "liked" -> selectLiked(path);
      case "counts" -> selectCounts(path);
      case "matching" -> selectMatching(path);
      case "circle" -> selectCircle(path);
      case "greeting" -> selectGreeting(path);
      case "home" -> selectHome(path);
      case "later" -> selectLater(path);
      case "notes" -> selectNotes(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectName(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsName = true;
    name = true;
    return true;
  }

  private boolean selectEmail(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("name");
    showsEmail = true;
    email = true;
    return true;
  }

  private boolean selectAddress(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsAddress = true;
    address = true;
    return true;
  }

  private boolean selectTags(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsTags = true;
    tags = true;
    return true;
  }

  private boolean selectMoods(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsMoods = true;
    moods = true;
    return true;
  }

  private boolean selectFormer(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsFormer = true;
    former = true;
    return true;
  }

  private boolean selectFriend(Path path) {
    ReaderPlan plan = friendPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    RowReader in = arguments().scope("friend").reader("not");
    friendCheckNot = in.isNull(0) ? null : in.getString(0);
    needPath("friend.name");
    showsFriend = true;
    friend = plan;
    return true;
  }

  private boolean selectStamps(Path path) {
    StampPlan plan = stampsPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    showsStamps = true;
    stamps = plan;
    return true;
  }

  private boolean selectMentor(Path path) {
    ReaderPlan plan = mentorPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    needPath("mentor.name");
    showsMentor = true;
    followMentor(plan);
    return true;
  }

  private boolean selectReviews(Path path) {
    ReviewPlan plan = reviewsPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    showsReviews = true;
    followReviews(plan);
    return true;
  }

  private boolean selectLiked(Path path) {
    ReviewPlan plan = likedPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    needPath("id");
    showsLiked = true;
    followLiked(plan);
    return true;
  }

  private boolean selectCounts(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("id");
    needPath("stamps");
    counts = true;
    return true;
  }

  private boolean selectMatching(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("id");
    matching = true;
    return true;
  }

  private boolean selectCircle(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("name");
    needPath("address.town");
    needPath("address.spot.x");
    needPath("friend.friend.name");
    needPath("mentor.name");
    needPath("mentor.mentor.address.zip");
    needPath("friend.mentor.id");
    circle = true;
    return true;
  }

  private boolean selectGreeting(Path path) {
    if (!ends(path)) {
      return false;
    }
    RowReader in = arguments().scope("greeting").reader("times", "the-word", "at", "mood",
        "address", "spot", "salt");
    greetingTimes = in.getInt(0);
    greetingWord = in.getString(1);
    greetingAt = in.isNull(2) ? null : in.getInstant(2);
    greetingMood = in.isNull(3) ? null : in.getEnum(3, Reader.Mood.class);
    greetingAddress = readAddress(arguments().scope("greeting").scope("address"));
    greetingSpot = in.isNull(5) ? null : readSpot(arguments().scope("greeting").scope("spot"));
    greetingSalt = in.getBytes(6);
    greeting = true;
    return true;
  }

  private boolean selectHome(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("id");
    needPath("name");
    needPath("email");
    needPath("address");
    needPath("tags");
    needPath("moods");
    needPath("former");
    needPath("friend");
    needPath("stamps");
    needPath("mentorId");
    home = true;
    return true;
  }

  private boolean selectLater(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("name");
    later = true;
    return true;
  }

  private boolean selectNotes(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("tags");
    needPath("name");
    notes = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "id" -> {
      }
      case "name" -> name = true;
      case "email" -> email = true;
      case "address" -> address = true;
      case "tags" -> tags = true;
      case "moods" -> moods = true;
      case "former" -> former = true;
      case "friend" -> needFriend(path);
      case "stamps" -> stamps = stampsPlan();
      case "mentor" -> needMentor(path);
      default -> needProperty(field);
    }
  }

  private void needFriend(Path path) {
    ReaderPlan plan = friendPlan();
    friend = plan;
    needsFriend |= needIn(plan, path);
  }

  private void needMentor(Path path) {
    ReaderPlan plan = mentorPlan();
    followMentor(plan);
    needsMentor = true;
    needFollowed(plan, path);
  }

  private ReaderPlan friendPlan() {
    if (friend != null) {
      return friend;
    }
    return ReaderDefinition.VIEW.plan(one("friend"), ReaderCursors.BY_NAME);
  }

  private StampPlan stampsPlan() {
    if (stamps != null) {
      return stamps;
    }
    return StampDefinition.VIEW.plan(many("stamps", PageSizes.DEFAULT), StampCursors.BY_ID);
  }

  private ReaderPlan mentorPlan() {
    if (mentor != null) {
      return mentor;
    }
    return ReaderDefinition.VIEW.plan(one("mentor"), ReaderCursors.BY_NAME);
  }

  private void followMentor(ReaderPlan plan) {
    mentor = plan;
    needPath("mentorId");
  }

  private ReviewPlan reviewsPlan() {
    if (reviews != null) {
      return reviews;
    }
    return ReviewDefinition.VIEW.plan(many("reviews", new PageSizes(2, 4)), ReviewCursors.BY_LIKES);
  }

  private void followReviews(ReviewPlan plan) {
    reviews = plan;
    needPath("id");
    needing(plan, "readerId");
  }

  private ReviewPlan likedPlan() {
    if (liked != null) {
      return liked;
    }
    return ReviewDefinition.VIEW.plan(many("liked", new PageSizes(5, 100)), ReviewCursors.BY_STARS);
  }

  private void followLiked(ReviewPlan plan) {
    liked = plan;
    needPath("id");
  }

  private static Reader.Spot readSpot(Arguments values) {
    RowReader in = values.reader("x", "y");
    return new Reader.Spot(in.getDouble(0), in.getDouble(1));
  }

  @SuppressWarnings("NullAway")
  private static Reader.Address readAddress(Arguments values) {
    RowReader in = values.reader("town", "zip", "spot");
    return new Reader.Address(in.isNull(0) ? null : in.getString(0),
        in.isNull(1) ? null : in.getInt(1), in.isNull(2) ? null : readSpot(values.scope("spot")));
  }
}
