package dev.headwater.plan;

import dev.headwater.error.ClientException;
import dev.headwater.error.ErrorCode;
import dev.headwater.order.RowOrder;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of one view, and what must be fetched for it. Generated code extends it with
 * a test per field and the plans of relations: {@code plan.title()}, {@code plan.author()}. Not
 * changed once it is parsed, and safe to share from then on.
 *
 * @param <R> the row
 */
public abstract class Plan<R> {
  private final Place place;
  private final RowOrder<R, ?> order;
  private final Set<String> needs = new LinkedHashSet<>();

  /** For generated code. */
  protected Plan(Place place, RowOrder<R, ?> order) {
    this.place = place;
    this.order = order;
  }

  /**
   * Selects paths.
   *
   * @throws ClientException HW911 or HW912 beyond a limit, HW903 for an unknown path if these are
   *     refused
   */
  public static <P extends Plan<?>> P parsed(P plan, List<String> paths) {
    Plan<?> base = plan;
    Limits limits = base.place.limits();
    if (paths.size() > limits.paths()) {
      throw new ClientException(
          ErrorCode.TOO_MANY_PATHS,
          paths.size() + " paths are selected, more than " + limits.paths());
    }
    for (String path : paths) {
      if (Path.depth(path) > limits.depth()) {
        throw new ClientException(
            ErrorCode.TOO_DEEP,
            "a path has " + Path.depth(path) + " names, more than " + limits.depth());
      }
      base.select(new Path(path, limits.strictPaths()));
    }
    return plan;
  }

  /** Notes that properties must be fetched, whatever is selected. */
  public static void needing(Plan<?> plan, String... properties) {
    for (String property : properties) {
      plan.needPath(property);
    }
  }

  /** The arguments in the scope of this plan's path. */
  public final Arguments arguments() {
    return place.arguments();
  }

  /** The arguments of the whole request, whatever this plan's path is. */
  public final Arguments requestArguments() {
    return place.root();
  }

  /** The page that is asked for; null unless the rows are those of a list. */
  public final @Nullable Paging paging() {
    return place.paging();
  }

  /**
   * The page of a list that there is to cut.
   *
   * @throws ClientException HW904 if it is wrong, where that was not found before
   */
  public final Paging page() {
    ClientException mistake = place.mistake();
    if (mistake != null) {
      throw mistake;
    }
    return Objects.requireNonNull(place.paging(), "a list has a page");
  }

  /** The order of the rows, which ends with what identifies them. */
  public final RowOrder<R, ?> order() {
    return order;
  }

  /** The names of what is shown to the client. */
  public abstract Set<String> selected();

  /**
   * The names of what must be fetched: properties of the row and relations, those included that are
   * only needed to compute something.
   */
  public abstract Set<String> fetched();

  /** Whether a property or relation must be fetched. */
  public final boolean fetches(String name) {
    return fetched().contains(name);
  }

  /** Selects what is left of a path; returns whether that was anything. */
  protected abstract boolean select(Path path);

  /** Notes that what is left of a path must be fetched. */
  protected abstract void need(Path path);

  /** Whether the id is selected along with whatever is selected of the view. */
  protected boolean selectsId() {
    return false;
  }

  /** For generated code: selects what is left of a path, in the plan of a relation. */
  protected static boolean selectIn(Plan<?> nested, Path path) {
    boolean bare = path.ends();
    return bare || nested.select(path) || nested.selectsId();
  }

  /**
   * For generated code: needs what is left of a path, in the plan of a relation that the row holds;
   * returns whether anything is followed for it from there.
   */
  protected static boolean needIn(Plan<?> nested, Path path) {
    if (!path.ends()) {
      nested.need(path);
    }
    return path.isFollowed();
  }

  /** For generated code: the same in the plan of a relation that is followed. */
  protected static void needFollowed(Plan<?> nested, Path path) {
    if (!path.ends()) {
      nested.need(path);
    }
    path.follow();
  }

  /** For generated code: needs a path of properties and relations to one. */
  protected final void needPath(String path) {
    need(new Path(path, false));
  }

  /** For generated code: needs what identifies a row and, of a list, what its order is by. */
  protected final void needPlaced(List<String> ids) {
    ids.forEach(this::needPath);
    if (paging() != null) {
      order.columns().forEach(column -> needPath(column.property()));
    }
  }

  /** For generated code: needs a property that is not in the view. */
  protected final void needProperty(String name) {
    needs.add(name);
  }

  /** For generated code: whether a property that is not in the view is needed. */
  protected final boolean needsProperty(String name) {
    return needs.contains(name);
  }

  /** For generated code: a name that is no field of the view. */
  protected static boolean unknown(Path path, String name, List<String> fields) {
    return path.unknown(name, fields);
  }

  /** For generated code: whether a path ends at a field that has none below it. */
  protected static boolean ends(Path path) {
    return path.endsAtField();
  }

  /** For generated code: the place of a relation to one. */
  protected final Place one(String relation) {
    return place.one(relation);
  }

  /** For generated code: the place of a relation to many. */
  protected final Place many(String relation, PageSizes sizes) {
    return place.many(relation, sizes);
  }

  /** For generated code: a set with the needed properties that are not in the view. */
  protected final Set<String> withNeeds(Set<String> names) {
    names.addAll(needs);
    return Collections.unmodifiableSet(names);
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + selected();
  }
}
