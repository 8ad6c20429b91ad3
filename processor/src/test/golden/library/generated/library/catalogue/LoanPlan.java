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

/**
 * What a request asks of a {@link LoanView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(LoanView.class)
@SuppressWarnings({"deprecation", "removal"})
public final class LoanPlan extends Plan<Loan> {
  static final List<String> FIELDS = List.of("card", "until");

  private boolean showsCard;

  private boolean card;

  private boolean showsUntil;

  private boolean until;

  LoanPlan(Place place, RowOrder<Loan, ?> order) {
    super(place, order);
    needPlaced(List.of("card", "from"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static LoanPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new LoanPlan(place, LoanCursors.BY_ID), selection.paths());
  }

  /**
   * Whether {@code card} must be fetched.
   */
  public boolean card() {
    return card;
  }

  /**
   * Whether {@code until} must be fetched.
   */
  public boolean until() {
    return until;
  }

  /**
   * Whether {@code from}, which is not in the view, must be fetched.
   */
  public boolean from() {
    return needsProperty("from");
  }

  boolean showsCard() {
    return showsCard;
  }

  boolean showsUntil() {
    return showsUntil;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    if (showsCard) {
      names.add("card");
    }
    if (showsUntil) {
      names.add("until");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    if (card) {
      names.add("card");
    }
    if (until) {
      names.add("until");
    }
    return withNeeds(names);
  }

  @Override
  protected boolean select(Path path) {
    String field = path.next();
    return switch (field) {
      case "card" -> selectCard(path);
      case "until" -> selectUntil(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectCard(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsCard = true;
    card = true;
    return true;
  }

  private boolean selectUntil(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsUntil = true;
    until = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "card" -> card = true;
      case "until" -> until = true;
      default -> needProperty(field);
    }
  }
}
