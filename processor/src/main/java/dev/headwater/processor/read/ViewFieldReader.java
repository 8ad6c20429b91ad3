package dev.headwater.processor.read;

import dev.headwater.processor.model.ComputedMethod;
import dev.headwater.processor.model.Following;
import dev.headwater.processor.model.Guard;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.TargetModel;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads the fields of a view. */
final class ViewFieldReader {
  private final World world;
  private final TypeReader types;
  private final TargetModel view;
  private final ViewElements elements;
  private final RowReader rows;
  private final RelationReader relations;
  private final ContextTypes contexts;
  private final ComputedReader computed;

  ViewFieldReader(
      World world,
      TypeReader types,
      TypeElement type,
      TargetModel view,
      RowReader rows,
      TargetReader targets) {
    this.world = world;
    this.types = types;
    this.view = view;
    this.elements = ViewElements.of(type, world.types());
    this.rows = rows;
    this.relations = new RelationReader(types, rows, targets);
    this.contexts = new ContextTypes(world, types, targets, relations);
    this.computed =
        new ComputedReader(
            world,
            types,
            view,
            TypeReader.packageOf(type),
            new NeedReader(world, rows, relations),
            new CountReader(world, rows),
            this::counted);
  }

  /** All fields, those with a method of their own last. */
  List<ViewField> read() {
    List<ViewField> fields = new ArrayList<>();
    elements.fields().forEach(element -> fields.add(field(element)));
    elements.methods().stream()
        .filter(method -> Mark.isOn(method, "Computed"))
        .forEach(method -> fields.add(computed(method)));
    return fields;
  }

  /** Abstract methods that are no fields. */
  List<MethodModel> others() {
    MethodReader methods = new MethodReader(types, world.types());
    return elements.others().stream().map(methods::read).toList();
  }

  private ViewField field(ViewElement element) {
    JavaType type = types.read(element.type());
    types.use(element.element());
    Optional<RelationReader.Relation> relation = relations.read(element, view);
    ViewMember member =
        new ViewMember(
            element.name(),
            type,
            element.nullable(),
            guard(element.mark("Authorize")),
            relations.mark(element),
            element.mark("Ordered").map(mark -> mark.text("value", "")),
            TargetReader.pageSizes(element.mark("PageSize")),
            element.site());
    if (relation.isPresent()) {
      return relation(member, relation.get());
    }
    return rows.find(view.row(), member.name())
        .<ViewField>map(property -> new ViewField.Plain(member, property))
        .orElseGet(() -> new ViewField.Unknown(member));
  }

  private ViewField relation(ViewMember member, RelationReader.Relation relation) {
    TargetModel target = relation.target();
    boolean inline = relation.following() instanceof Following.Inline;
    return new ViewField.RelationField(
        member,
        relation.many(),
        target,
        relation.link(),
        relation.following(),
        member
            .ordered()
            .flatMap(name -> target.order(name.value()))
            .orElseGet(() -> target.orders().get(0)),
        member.pageSizes().orElseGet(target::pageSizes),
        inline ? contexts.of(target.id()) : Optional.empty());
  }

  private ViewField computed(ExecutableElement method) {
    ComputedMethod read = computed.read(method);
    ElementSite site = ElementSite.of(method);
    ViewElement element =
        new ViewElement(read.method().name(), method.getReturnType(), false, method, site);
    return new ViewField.ComputedField(
        new ViewMember(
            element.name(),
            read.method().returns(),
            ComputedReader.isNullable(method),
            guard(element.mark("Authorize")),
            relations.mark(element),
            element.mark("Ordered").map(mark -> mark.text("value", "")),
            TargetReader.pageSizes(element.mark("PageSize")),
            site),
        read,
        element.mark("Computed").flatMap(mark -> mark.ifTrue("omitNull")));
  }

  private Optional<Guard> guard(Optional<Mark> mark) {
    return mark.map(found -> found.text("value", ""))
        .map(
            name -> {
              List<ExecutableElement> named =
                  elements.methods().stream()
                      .filter(method -> method.getSimpleName().contentEquals(name.value()))
                      .toList();
              return new Guard(
                  name,
                  named.size() == 1 ? Optional.of(computed.read(named.get(0))) : Optional.empty(),
                  elements.methods().stream()
                      .filter(method -> method.getModifiers().contains(Modifier.STATIC))
                      .map(method -> method.getSimpleName().toString())
                      .toList());
            });
  }

  private Optional<TargetModel> counted(String relation) {
    return elements
        .field(relation)
        .flatMap(field -> relations.read(field, view))
        .map(found -> found.link().orElse(found.target()));
  }
}
