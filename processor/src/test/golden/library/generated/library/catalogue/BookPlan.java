package library.catalogue;

import dev.headwater.order.RowOrder;
import dev.headwater.plan.Limits;
import dev.headwater.plan.Path;
import dev.headwater.plan.Place;
import dev.headwater.plan.Plan;
import dev.headwater.plan.Selection;
import dev.headwater.stamp.GeneratedFrom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of a {@link BookView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(BookView.class)
public final class BookPlan extends Plan<Book> {
  static final List<String> FIELDS = List.of("isbn", "rare", "stars", "pages", "year", "sold",
      "weight", "height", "section", "price", "points", "addedAt", "published", "reading",
      "opening", "duration", "token", "cover", "binding", "size", "author");

  private boolean showsIsbn;

  private boolean isbn;

  private boolean showsRare;

  private boolean rare;

  private boolean showsStars;

  private boolean stars;

  private boolean showsPages;

  private boolean pages;

  private boolean showsYear;

  private boolean year;

  private boolean showsSold;

  private boolean sold;

  private boolean showsWeight;

  private boolean weight;

  private boolean showsHeight;

  private boolean height;

  private boolean showsSection;

  private boolean section;

  private boolean showsPrice;

  private boolean price;

  private boolean showsPoints;

  private boolean points;

  private boolean showsAddedAt;

  private boolean addedAt;

  private boolean showsPublished;

  private boolean published;

  private boolean showsReading;

  private boolean reading;

  private boolean showsOpening;

  private boolean opening;

  private boolean showsDuration;

  private boolean duration;

  private boolean showsToken;

  private boolean token;

  private boolean showsCover;

  private boolean cover;

  private boolean showsBinding;

  private boolean binding;

  private boolean showsSize;

  private boolean size;

  private boolean showsAuthor;

  private @Nullable AuthorPlan author;

  BookPlan(Place place, RowOrder<Book, ?> order) {
    super(place, order);
    needPlaced(List.of("isbn"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static BookPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new BookPlan(place, BookCursors.BY_PUBLISHED_AND_RARE_AND_SECTION), selection.paths());
  }

  /**
   * Whether {@code isbn} must be fetched.
   */
  public boolean isbn() {
    return isbn;
  }

  /**
   * Whether {@code rare} must be fetched.
   */
  public boolean rare() {
    return rare;
  }

  /**
   * Whether {@code stars} must be fetched.
   */
  public boolean stars() {
    return stars;
  }

  /**
   * Whether {@code pages} must be fetched.
   */
  public boolean pages() {
    return pages;
  }

  /**
   * Whether {@code year} must be fetched.
   */
  public boolean year() {
    return year;
  }

  /**
   * Whether {@code sold} must be fetched.
   */
  public boolean sold() {
    return sold;
  }

  /**
   * Whether {@code weight} must be fetched.
   */
  public boolean weight() {
    return weight;
  }

  /**
   * Whether {@code height} must be fetched.
   */
  public boolean height() {
    return height;
  }

  /**
   * Whether {@code section} must be fetched.
   */
  public boolean section() {
    return section;
  }

  /**
   * Whether {@code price} must be fetched.
   */
  public boolean price() {
    return price;
  }

  /**
   * Whether {@code points} must be fetched.
   */
  public boolean points() {
    return points;
  }

  /**
   * Whether {@code addedAt} must be fetched.
   */
  public boolean addedAt() {
    return addedAt;
  }

  /**
   * Whether {@code published} must be fetched.
   */
  public boolean published() {
    return published;
  }

  /**
   * Whether {@code reading} must be fetched.
   */
  public boolean reading() {
    return reading;
  }

  /**
   * Whether {@code opening} must be fetched.
   */
  public boolean opening() {
    return opening;
  }

  /**
   * Whether {@code duration} must be fetched.
   */
  public boolean duration() {
    return duration;
  }

  /**
   * Whether {@code token} must be fetched.
   */
  public boolean token() {
    return token;
  }

  /**
   * Whether {@code cover} must be fetched.
   */
  public boolean cover() {
    return cover;
  }

  /**
   * Whether {@code binding} must be fetched.
   */
  public boolean binding() {
    return binding;
  }

  /**
   * Whether {@code size} must be fetched.
   */
  public boolean size() {
    return size;
  }

  /**
   * What of {@code author} must be fetched; null if nothing.
   */
  public @Nullable AuthorPlan author() {
    return author;
  }

  boolean showsIsbn() {
    return showsIsbn;
  }

  boolean showsRare() {
    return showsRare;
  }

  boolean showsStars() {
    return showsStars;
  }

  boolean showsPages() {
    return showsPages;
  }

  boolean showsYear() {
    return showsYear;
  }

  boolean showsSold() {
    return showsSold;
  }

  boolean showsWeight() {
    return showsWeight;
  }

  boolean showsHeight() {
    return showsHeight;
  }

  boolean showsSection() {
    return showsSection;
  }

  boolean showsPrice() {
    return showsPrice;
  }

  boolean showsPoints() {
    return showsPoints;
  }

  boolean showsAddedAt() {
    return showsAddedAt;
  }

  boolean showsPublished() {
    return showsPublished;
  }

  boolean showsReading() {
    return showsReading;
  }

  boolean showsOpening() {
    return showsOpening;
  }

  boolean showsDuration() {
    return showsDuration;
  }

  boolean showsToken() {
    return showsToken;
  }

  boolean showsCover() {
    return showsCover;
  }

  boolean showsBinding() {
    return showsBinding;
  }

  boolean showsSize() {
    return showsSize;
  }

  boolean showsAuthor() {
    return showsAuthor;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    if (showsIsbn) {
      names.add("isbn");
    }
    if (showsRare) {
      names.add("rare");
    }
    if (showsStars) {
      names.add("stars");
    }
    if (showsPages) {
      names.add("pages");
    }
    if (showsYear) {
      names.add("year");
    }
    if (showsSold) {
      names.add("sold");
    }
    if (showsWeight) {
      names.add("weight");
    }
    if (showsHeight) {
      names.add("height");
    }
    if (showsSection) {
      names.add("section");
    }
    if (showsPrice) {
      names.add("price");
    }
    if (showsPoints) {
      names.add("points");
    }
    if (showsAddedAt) {
      names.add("addedAt");
    }
    if (showsPublished) {
      names.add("published");
    }
    if (showsReading) {
      names.add("reading");
    }
    if (showsOpening) {
      names.add("opening");
    }
    if (showsDuration) {
      names.add("duration");
    }
    if (showsToken) {
      names.add("token");
    }
    if (showsCover) {
      names.add("cover");
    }
    if (showsBinding) {
      names.add("binding");
    }
    if (showsSize) {
      names.add("size");
    }
    if (showsAuthor) {
      names.add("author");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    if (isbn) {
      names.add("isbn");
    }
    if (rare) {
      names.add("rare");
    }
    if (stars) {
      names.add("stars");
    }
    if (pages) {
      names.add("pages");
    }
    if (year) {
      names.add("year");
    }
    if (sold) {
      names.add("sold");
    }
    if (weight) {
      names.add("weight");
    }
    if (height) {
      names.add("height");
    }
    if (section) {
      names.add("section");
    }
    if (price) {
      names.add("price");
    }
    if (points) {
      names.add("points");
    }
    if (addedAt) {
      names.add("addedAt");
    }
    if (published) {
      names.add("published");
    }
    if (reading) {
      names.add("reading");
    }
    if (opening) {
      names.add("opening");
    }
    if (duration) {
      names.add("duration");
    }
    if (token) {
      names.add("token");
    }
    if (cover) {
      names.add("cover");
    }
    if (binding) {
      names.add("binding");
    }
    if (size) {
      names.add("size");
    }
    if (author != null) {
      names.add("author");
    }
    return withNeeds(names);
  }

  @Override
  protected boolean select(Path path) {
    String field = path.next();
    return switch (field) {
      case "isbn" -> selectIsbn(path);
      case "rare" -> selectRare(path);
      case "stars" -> selectStars(path);
      case "pages" -> selectPages(path);
      case "year" -> selectYear(path);
      case "sold" -> selectSold(path);
      case "weight" -> selectWeight(path);
      case "height" -> selectHeight(path);
      case "section" -> selectSection(path);
      case "price" -> selectPrice(path);
      case "points" -> selectPoints(path);
      case "addedAt" -> selectAddedAt(path);
      case "published" -> selectPublished(path);
      case "reading" -> selectReading(path);
      case "opening" -> selectOpening(path);
      case "duration" -> selectDuration(path);
      case "token" -> selectToken(path);
      case "cover" -> selectCover(path);
      case "binding" -> selectBinding(path);
      case "size" -> selectSize(path);
      case "author" -> selectAuthor(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectIsbn(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsIsbn = true;
    isbn = true;
    return true;
  }

  private boolean selectRare(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsRare = true;
    rare = true;
    return true;
  }

  private boolean selectStars(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsStars = true;
    stars = true;
    return true;
  }

  private boolean selectPages(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsPages = true;
    pages = true;
    return true;
  }

  private boolean selectYear(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsYear = true;
    year = true;
    return true;
  }

  private boolean selectSold(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsSold = true;
    sold = true;
    return true;
  }

  private boolean selectWeight(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsWeight = true;
    weight = true;
    return true;
  }

  private boolean selectHeight(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsHeight = true;
    height = true;
    return true;
  }

  private boolean selectSection(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsSection = true;
    section = true;
    return true;
  }

  private boolean selectPrice(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsPrice = true;
    price = true;
    return true;
  }

  private boolean selectPoints(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsPoints = true;
    points = true;
    return true;
  }

  private boolean selectAddedAt(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsAddedAt = true;
    addedAt = true;
    return true;
  }

  private boolean selectPublished(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsPublished = true;
    published = true;
    return true;
  }

  private boolean selectReading(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsReading = true;
    reading = true;
    return true;
  }

  private boolean selectOpening(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsOpening = true;
    opening = true;
    return true;
  }

  private boolean selectDuration(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsDuration = true;
    duration = true;
    return true;
  }

  private boolean selectToken(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsToken = true;
    token = true;
    return true;
  }

  private boolean selectCover(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsCover = true;
    cover = true;
    return true;
  }

  private boolean selectBinding(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsBinding = true;
    binding = true;
    return true;
  }

  private boolean selectSize(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsSize = true;
    size = true;
    return true;
  }

  private boolean selectAuthor(Path path) {
    AuthorPlan plan = authorPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    showsAuthor = true;
    followAuthor(plan);
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "isbn" -> isbn = true;
      case "rare" -> rare = true;
      case "stars" -> stars = true;
      case "pages" -> pages = true;
      case "year" -> year = true;
      case "sold" -> sold = true;
      case "weight" -> weight = true;
      case "height" -> height = true;
      case "section" -> section = true;
      case "price" -> price = true;
      case "points" -> points = true;
      case "addedAt" -> addedAt = true;
      case "published" -> published = true;
      case "reading" -> reading = true;
      case "opening" -> opening = true;
      case "duration" -> duration = true;
      case "token" -> token = true;
      case "cover" -> cover = true;
      case "binding" -> binding = true;
      case "size" -> size = true;
      case "author" -> needAuthor(path);
      default -> needProperty(field);
    }
  }

  private void needAuthor(Path path) {
    if (path.ends()) {
      needProperty("author");
      return;
    }
    AuthorPlan plan = authorPlan();
    followAuthor(plan);
    needFollowed(plan, path);
  }

  private AuthorPlan authorPlan() {
    if (author != null) {
      return author;
    }
    return AuthorDefinition.VIEW.plan(one("author"), AuthorCursors.BY_ID);
  }

  private void followAuthor(AuthorPlan plan) {
    author = plan;
    needPath("author");
  }
}
