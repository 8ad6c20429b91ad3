package dev.headwater.processor.read;

import dev.headwater.processor.model.ApiEntry;
import dev.headwater.processor.model.ApiEntry.Needed;
import dev.headwater.processor.model.Capability;
import dev.headwater.processor.model.ExecutorEntry;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.RegistryModel.Entry;
import dev.headwater.processor.model.ViewEntry;
import dev.headwater.processor.model.ViewEntry.Follow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the stamp on a generated class. */
public final class StampReader {
  private StampReader() {}

  /** What a registry needs to know of a class that carries this stamp. */
  public static Entry read(TypeElement type, String stamp) {
    Mark mark = mark(type, stamp);
    TypeElement origin = named(mark, "value").orElse(type);
    return new Entry(
        TypeReader.idOf(type),
        mark.text("name", origin.getSimpleName().toString()).value(),
        EntityReader.isPublic(type),
        ElementSite.of(origin));
  }

  /** What it needs to know of the definition of a view. */
  public static ViewEntry readView(TypeElement type) {
    Mark mark = mark(type, "GeneratedView");
    TypeElement view = named(mark, "value").orElse(type);
    List<Follow> follows =
        mark.values("follows").stream()
            .map(Located::value)
            .filter(AnnotationMirror.class::isInstance)
            .map(value -> follow(view, Mark.in(mark, (AnnotationMirror) value)))
            .toList();
    Entry entry = read(type, "GeneratedView");
    return new ViewEntry(
        entry,
        TypeReader.idOf(view),
        mark.text("type", entry.name()).value(),
        idType(type),
        follows);
  }

  /** The second type argument of the superclass; of a generated key, what is in it. */
  private static String idType(TypeElement definition) {
    if (!(definition.getSuperclass() instanceof DeclaredType superclass)
        || superclass.getTypeArguments().size() < 2) {
      return "";
    }
    TypeMirror id = superclass.getTypeArguments().get(1);
    return id instanceof DeclaredType key
            && key.asElement() instanceof TypeElement element
            && Mark.isStamped(element)
        ? element.getRecordComponents().stream()
            .map(component -> new TypeReader().read(component.asType()).boxed().toString())
            .collect(Collectors.joining(", "))
        : new TypeReader().read(id).toString();
  }

  private static Follow follow(TypeElement view, Mark mark) {
    String member = mark.text("member", "").value();
    return new Follow(
        new Located<>(member, ElementSite.of(member(view, member))),
        TypeReader.idOf(named(mark, "view").orElse(view)),
        new Capability(mark.text("capability", "").value()));
  }

  /** The member of a view; of a record's component its field, of which all know the place. */
  private static Element member(TypeElement view, String name) {
    ElementKind kind =
        view.getKind() == ElementKind.RECORD ? ElementKind.FIELD : ElementKind.METHOD;
    List<Element> found = new ArrayList<>(view.getEnclosedElements());
    found.removeIf(element -> !element.getSimpleName().contentEquals(name));
    return found.stream()
        .filter(element -> element.getKind() == kind)
        .findFirst()
        .or(() -> found.stream().findFirst())
        .orElse(view);
  }

  /** What it needs to know of the executor of a source. */
  public static ExecutorEntry readExecutor(TypeElement type) {
    Mark mark = mark(type, "GeneratedExecutor");
    Entry entry = read(type, "GeneratedExecutor");
    Optional<TypeElement> context = context(mark);
    boolean isPublic = entry.isPublic() && context.map(EntityReader::isPublic).orElse(true);
    return new ExecutorEntry(
        new Entry(entry.id(), entry.name(), isPublic, entry.site()),
        TypeReader.idOf(named(mark, "value").orElse(type)),
        TypeReader.idOf(named(mark, "view").orElse(type)),
        context.map(TypeReader::idOf),
        mark.values("capabilities").stream()
            .map(capability -> new Capability(String.valueOf(capability.value())))
            .toList());
  }

  /** What it needs to know of the definition of an API. */
  public static ApiEntry readApi(TypeElement type) {
    Mark mark = mark(type, "GeneratedApi");
    List<Needed> lists =
        mark.values("lists").stream()
            .map(Located::value)
            .filter(AnnotationMirror.class::isInstance)
            .map(value -> needed(type, Mark.in(mark, (AnnotationMirror) value)))
            .toList();
    return new ApiEntry(read(type, "GeneratedApi"), context(mark).map(TypeReader::idOf), lists);
  }

  private static Needed needed(TypeElement type, Mark mark) {
    return new Needed(
        mark.text("name", "").value(),
        TypeReader.idOf(named(mark, "view").orElse(type)),
        new Capability(mark.text("capability", "").value()));
  }

  private static Optional<TypeElement> context(Mark mark) {
    return named(mark, "context")
        .filter(named -> !named.getQualifiedName().contentEquals("java.lang.Object"));
  }

  private static Mark mark(TypeElement type, String stamp) {
    return Mark.on(type, "stamp." + stamp).orElseThrow();
  }

  /** The class that is written in a stamp. */
  private static Optional<TypeElement> named(Mark mark, String name) {
    return mark.values(name).stream()
        .map(Located::value)
        .filter(DeclaredType.class::isInstance)
        .map(value -> (TypeElement) ((DeclaredType) value).asElement())
        .findFirst();
  }
}
