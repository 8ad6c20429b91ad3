package museum;

import dev.headwater.order.RowOrder;
import dev.headwater.plan.Limits;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Path;
import dev.headwater.plan.Place;
import dev.headwater.plan.Plan;
import dev.headwater.plan.Selection;
import dev.headwater.row.RowReader;
import dev.headwater.stamp.GeneratedFrom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of a {@link ExhibitView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(ExhibitView.class)
public final class ExhibitPlan extends Plan<Exhibit> {
  static final List<String> FIELDS = List.of("id", "title", "metadata", "labels", "notes", "topics",
      "pieces", "shown", "called", "secrets", "greeting", "nothing");

  private boolean showsTitle;

  private boolean title;

  private boolean showsMetadata;

  private boolean metadata;

  private boolean showsLabels;

  private boolean labels;

  private boolean showsNotes;

  private boolean notes;

  private boolean showsTopics;

  private boolean topics;

  private boolean showsPieces;

  private @Nullable PiecePlan pieces;

  private boolean showsShown;

  private @Nullable PiecePlan shown;

  private boolean called;

  private boolean secrets;

  private boolean greeting;

  private @Nullable String greetingWord;

  private boolean nothing;

  ExhibitPlan(Place place, RowOrder<Exhibit, ?> order) {
    super(place, order);
    needPlaced(List.of("id"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static ExhibitPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new ExhibitPlan(place, ExhibitCursors.BY_ID), selection.paths());
  }

  /**
   * Whether {@code id} must be fetched.
   */
  public boolean id() {
    return true;
  }

  /**
   * Whether {@code title} must be fetched.
   */
  public boolean title() {
    return title;
  }

  /**
   * Whether {@code metadata} must be fetched.
   */
  public boolean metadata() {
    return metadata;
  }

  /**
   * Whether {@code labels} must be fetched.
   */
  public boolean labels() {
    return labels;
  }

  /**
   * Whether {@code notes} must be fetched.
   */
  public boolean notes() {
    return notes;
  }

  /**
   * Whether {@code topics} must be fetched.
   */
  public boolean topics() {
    return topics;
  }

  /**
   * What of {@code pieces} must be fetched; null if nothing.
   */
  public @Nullable PiecePlan pieces() {
    return pieces;
  }

  /**
   * What of {@code shown} must be fetched; null if nothing.
   */
  public @Nullable PiecePlan shown() {
    return shown;
  }

  /**
   * Whether {@code called} is selected.
   */
  public boolean called() {
    return called;
  }

  /**
   * Whether {@code secrets} is selected.
   */
  public boolean secrets() {
    return secrets;
  }

  /**
   * Whether {@code greeting} is selected.
   */
  public boolean greeting() {
    return greeting;
  }

  /**
   * Whether {@code nothing} is selected.
   */
  public boolean nothing() {
    return nothing;
  }

  /**
   * Whether {@code nickname}, which is not in the view, must be fetched.
   */
  public boolean nickname() {
    return needsProperty("nickname");
  }

  boolean showsTitle() {
    return showsTitle;
  }

  boolean showsMetadata() {
    return showsMetadata;
  }

  boolean showsLabels() {
    return showsLabels;
  }

  boolean showsNotes() {
    return showsNotes;
  }

  boolean showsTopics() {
    return showsTopics;
  }

  boolean showsPieces() {
    return showsPieces;
  }

  boolean showsShown() {
    return showsShown;
  }

  @Nullable String greetingWord() {
    return greetingWord;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (showsTitle) {
      names.add("title");
    }
    if (showsMetadata) {
      names.add("metadata");
    }
    if (showsLabels) {
      names.add("labels");
    }
    if (showsNotes) {
      names.add("notes");
    }
    if (showsTopics) {
      names.add("topics");
    }
    if (showsPieces) {
      names.add("pieces");
    }
    if (showsShown) {
      names.add("shown");
    }
    if (called) {
      names.add("called");
    }
    if (secrets) {
      names.add("secrets");
    }
    if (greeting) {
      names.add("greeting");
    }
    if (nothing) {
      names.add("nothing");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (title) {
      names.add("title");
    }
    if (metadata) {
      names.add("metadata");
    }
    if (labels) {
      names.add("labels");
    }
    if (notes) {
      names.add("notes");
    }
    if (topics) {
      names.add("topics");
    }
    if (pieces != null) {
      names.add("pieces");
    }
    if (shown != null) {
      names.add("shown");
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
      case "title" -> selectTitle(path);
      case "metadata" -> selectMetadata(path);
      case "labels" -> selectLabels(path);
      case "notes" -> selectNotes(path);
      case "topics" -> selectTopics(path);
      case "pieces" -> selectPieces(path);
      case "shown" -> selectShown(path);
      case "called" -> selectCalled(path);
      case "secrets" -> selectSecrets(path);
      case "greeting" -> selectGreeting(path);
      case "nothing" -> selectNothing(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectTitle(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsTitle = true;
    title = true;
    return true;
  }

  private boolean selectMetadata(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsMetadata = true;
    metadata = true;
    return true;
  }

  private boolean selectLabels(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsLabels = true;
    labels = true;
    return true;
  }

  private boolean selectNotes(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsNotes = true;
    notes = true;
    return true;
  }

  private boolean selectTopics(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsTopics = true;
    topics = true;
    return true;
  }

  private boolean selectPieces(Path path) {
    PiecePlan plan = piecesPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    showsPieces = true;
    pieces = plan;
    return true;
  }

  private boolean selectShown(Path path) {
    PiecePlan plan = shownPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    showsShown = true;
    shown = plan;
    return true;
  }

  private boolean selectCalled(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("nickname");
    called = true;
    return true;
  }

  private boolean selectSecrets(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("metadata");
    secrets = true;
    return true;
  }

  private boolean selectGreeting(Path path) {
    if (!ends(path)) {
      return false;
    }
    RowReader in = arguments().scope("greeting").reader("word");
    greetingWord = in.isNull(0) ? null : in.getString(0);
    needPath("title");
    greeting = true;
    return true;
  }

  private boolean selectNothing(Path path) {
    if (!ends(path)) {
      return false;
    }
    nothing = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "id" -> {
      }
      case "title" -> title = true;
      case "metadata" -> metadata = true;
      case "labels" -> labels = true;
      case "notes" -> notes = true;
      case "topics" -> topics = true;
      case "pieces" -> pieces = piecesPlan();
      case "shown" -> shown = shownPlan();
      default -> needProperty(field);
    }
  }

  private PiecePlan piecesPlan() {
    if (pieces != null) {
      return pieces;
    }
    return PieceDefinition.VIEW.plan(many("pieces", PageSizes.DEFAULT), PieceCursors.BY_ID);
  }

  private PiecePlan shownPlan() {
    if (shown != null) {
      return shown;
    }
    return PieceDefinition.VIEW.plan(many("shown", PageSizes.DEFAULT), PieceCursors.BY_ID);
  }
}
