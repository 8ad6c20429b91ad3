package museum;

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

/**
 * What a request asks of a {@link ExhibitCardView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(ExhibitCardView.class)
public final class ExhibitCardPlan extends Plan<Exhibit> {
  static final List<String> FIELDS = List.of("id", "metadata", "length");

  private boolean showsMetadata;

  private boolean metadata;

  private boolean length;

  ExhibitCardPlan(Place place, RowOrder<Exhibit, ?> order) {
    super(place, order);
    needPlaced(List.of("id"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static ExhibitCardPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new ExhibitCardPlan(place, ExhibitCardCursors.BY_ID), selection.paths());
  }

  /**
   * Whether {@code id} must be fetched.
   */
  public boolean id() {
    return true;
  }

  /**
   * Whether {@code metadata} must be fetched.
   */
  public boolean metadata() {
    return metadata;
  }

  /**
   * Whether {@code length} is selected.
   */
  public boolean length() {
    return length;
  }

  boolean showsMetadata() {
    return showsMetadata;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (showsMetadata) {
      names.add("metadata");
    }
    if (length) {
      names.add("length");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (metadata) {
      names.add("metadata");
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
      case "metadata" -> selectMetadata(path);
      case "length" -> selectLength(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectMetadata(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsMetadata = true;
    metadata = true;
    return true;
  }

  private boolean selectLength(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("id");
    needPath("title");
    needPath("nickname");
    needPath("metadata");
    needPath("labels");
    needPath("notes");
    needPath("topics");
    needPath("pieces");
    needPath("shown");
    length = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "id" -> {
      }
      case "metadata" -> metadata = true;
      default -> needProperty(field);
    }
  }
}
