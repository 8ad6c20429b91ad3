package dev.headwater.processor.read;

import dev.headwater.processor.model.AnyView;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.PageSizes;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RowModel;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.TargetModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what one must know of views for one view or source. What fails there is told at the end.
 */
final class TargetReader {
  private final World world;
  private final TypeReader types;
  private final RowReader rows;
  private final Map<ClassId, Read<TargetModel>> known = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean failed;

  TargetReader(World world, TypeReader types, RowReader rows) {
    this.world = world;
    this.types = types;
    this.rows = rows;
  }

  /** Whether a view that something leads to cannot be read. */
  boolean failed() {
    return failed;
  }

  /** What is to be told of it here, since it is not told there. */
  List<Problem> problems() {
    return problems;
  }

  /**
   * Reads a view that something leads to. If it is wrong, it complains itself.
   *
   * @param by what leads to it, to be complained of if the view was compiled without us
   */
  Optional<TargetModel> read(TypeElement view, ElementSite by) {
    Read<TargetModel> read = known.computeIfAbsent(TypeReader.idOf(view), id -> read(view));
    if (read instanceof Read.NotYet<TargetModel> notYet) {
      types.markUnresolved(notYet.type());
    }
    if (!(read instanceof Read.Ok<TargetModel> ok)) {
      failed = true;
      return Optional.empty();
    }
    types.use(view);
    if (!world.isSource(view) && !isGenerated(ok.value().cursorsId())) {
      failed = true;
      problems.add(
          Problem.of(
              "HW293",
              by,
              "view '%s' is compiled, but %s was not generated with it; compile it with the"
                  + " Headwater processor",
              ok.value().id(),
              ok.value().cursorsId()));
    }
    return Optional.of(ok.value());
  }

  /** Asks after the cursors, which mention no other view that may be generated only now. */
  private boolean isGenerated(ClassId id) {
    TypeElement type = world.elements().getTypeElement(id.qualifiedName());
    return type != null && Mark.isStamped(type);
  }

  /** Reads a view, which may be the one that all is read for. */
  Read<TargetModel> read(TypeElement view) {
    Optional<Problem> misshapen = ViewShape.problem(view);
    if (misshapen.isPresent() || IllegalRecord.is(view)) {
      return new Read.Bad<>(misshapen.stream().toList());
    }
    Optional<String> missing = Supertypes.missing(view);
    if (missing.isPresent()) {
      return new Read.NotYet<>(missing.get());
    }
    Mark mark = Mark.on(view, "DataView").orElseThrow();
    Optional<Located<Object>> of = mark.values("of").stream().findFirst();
    if (of.isEmpty() || !(of.get().value() instanceof TypeMirror named)) {
      return new Read.NotYet<>(of.map(value -> String.valueOf(value.value())).orElse("of"));
    }
    JavaType javaType = types.read(named);
    if (named.getKind() == TypeKind.ERROR) {
      return new Read.NotYet<>(named.toString());
    }
    Optional<TypeElement> type =
        named instanceof DeclaredType declared
            ? Optional.of((TypeElement) declared.asElement())
            : Optional.empty();
    Optional<Problem> unfit = RowShape.problem(javaType, type, view, (ElementSite) of.get().site());
    return unfit.isPresent() || IllegalRecord.is(type.orElseThrow())
        ? new Read.Bad<>(unfit.stream().toList())
        : new Read.Ok<>(model(view, mark, rows.read(type.orElseThrow())));
  }

  private TargetModel model(TypeElement view, Mark mark, RowModel row) {
    ClassId id = TypeReader.idOf(view);
    List<ViewElement> fields = ViewElements.of(view, world.types()).fields();
    List<RowProperty> ids =
        idNames(mark, row).stream().flatMap(name -> rows.find(row, name).stream()).toList();
    return new TargetModel(
        id,
        view.getKind() == ElementKind.INTERFACE,
        EntityReader.isPublic(view),
        name(mark, id).value(),
        row,
        ids,
        new OrderReader(rows).read(view, row, ids, fields),
        pageSizes(Mark.on(view, "PageSize")).orElseGet(() -> usual(mark.site())),
        row.property("id").isPresent() && fields.stream().anyMatch(f -> f.name().equals("id")));
  }

  /** What is written, or else what is marked, or else the property called {@code id}. */
  private static List<String> idNames(Mark mark, RowModel row) {
    List<String> written = mark.values("id").stream().map(v -> String.valueOf(v.value())).toList();
    if (!written.isEmpty()) {
      return written.stream().distinct().toList();
    }
    List<String> marked =
        row.properties().stream().filter(RowProperty::id).map(RowProperty::name).toList();
    return marked.isEmpty() ? List.of("id") : marked;
  }

  static Located<String> name(Mark mark, ClassId view) {
    return mark.text("name", AnyView.defaultName(view));
  }

  /** What an annotation says of the sizes of pages. */
  static Optional<PageSizes> pageSizes(Optional<Mark> mark) {
    return mark.map(
        found ->
            new PageSizes(
                found.number("value", PageSizes.USUAL), found.number("max", PageSizes.MAX)));
  }

  private static PageSizes usual(ElementSite site) {
    return new PageSizes(new Located<>(PageSizes.USUAL, site), new Located<>(PageSizes.MAX, site));
  }
}
