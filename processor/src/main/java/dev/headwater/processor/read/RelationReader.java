package dev.headwater.processor.read;

import dev.headwater.processor.model.AnyView;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.Following;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.RelationMark;
import dev.headwater.processor.model.RowModel;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.TargetModel;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads how one comes from a view to another. */
final class RelationReader {
  private final TypeReader types;
  private final RowReader rows;
  private final TargetReader targets;

  /** Where a field leads, and how. */
  record Relation(
      boolean many,
      TargetModel target,
      Optional<RelationMark> mark,
      Optional<TargetModel> link,
      Following following) {}

  RelationReader(TypeReader types, RowReader rows, TargetReader targets) {
    this.types = types;
    this.rows = rows;
    this.targets = targets;
  }

  /** Reads the relation that a field of a view is, if it is one. */
  Optional<Relation> read(ViewElement field, AnyView owner) {
    boolean many = isList(field.type());
    TypeMirror item = many ? ((DeclaredType) field.type()).getTypeArguments().get(0) : field.type();
    Optional<TargetModel> target = view(item, field.site());
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Optional<RelationMark> mark = mark(field);
    Optional<TargetModel> link =
        field.mark("Relation").stream()
            .flatMap(found -> found.values("through").stream())
            .map(Located::value)
            .filter(TypeMirror.class::isInstance)
            .flatMap(through -> view((TypeMirror) through, field.site()).stream())
            .findFirst();
    Following following =
        mark.isPresent()
            ? marked(many, mark.get(), owner, target.get(), link)
            : unmarked(field.name(), many, owner, target.get());
    return Optional.of(new Relation(many, target.get(), mark, link, following));
  }

  /** What {@code @Relation} on a field says. */
  Optional<RelationMark> mark(ViewElement field) {
    return field
        .mark("Relation")
        .map(
            mark ->
                new RelationMark(
                    mark.text("localKey"), mark.text("foreignKey"), through(mark), mark.site()));
  }

  private Optional<Located<JavaType>> through(Mark mark) {
    for (Located<Object> through : mark.values("through")) {
      if (through.value() instanceof TypeMirror type) {
        return Optional.of(new Located<>(types.read(type), through.site()));
      }
      types.markUnresolved(String.valueOf(through.value()));
    }
    return Optional.empty();
  }

  /** Whether a type is a list of a view. */
  private static boolean isList(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.util.List")
        && declared.getTypeArguments().size() == 1;
  }

  private Optional<TargetModel> view(TypeMirror type, ElementSite by) {
    return type instanceof DeclaredType declared
            && type.getKind() == TypeKind.DECLARED
            && Mark.isOn(declared.asElement(), "DataView")
        ? targets.read((TypeElement) declared.asElement(), by)
        : Optional.empty();
  }

  private Following unmarked(String name, boolean many, AnyView owner, TargetModel target) {
    Optional<RowProperty> property = rows.find(owner.row(), name);
    Optional<ClassId> held = property.flatMap(found -> many ? found.rows() : found.row());
    if (held.filter(target.row().id()::equals).isPresent()) {
      return new Following.Inline(property.orElseThrow());
    }
    return property
        .filter(key -> !many && key.value().flatMap(FieldType::leadsTo).isPresent())
        .filter(target::isIdentifiedBy)
        .<Following>map(Following.ByLocalKey::new)
        .orElseGet(Following.Unclear::new);
  }

  private Following marked(
      boolean many,
      RelationMark mark,
      AnyView owner,
      TargetModel target,
      Optional<TargetModel> link) {
    RowModel foreignRow = link.map(TargetModel::row).orElse(target.row());
    RowModel localRow = link.map(TargetModel::row).orElse(owner.row());
    Optional<RowProperty> foreignKey =
        key(mark.foreignKey(), foreignRow).filter(owner::isIdentifiedBy);
    Optional<RowProperty> localKey = key(mark.localKey(), localRow).filter(target::isIdentifiedBy);
    Following.Unclear unclear = new Following.Unclear();
    if (mark.through().isPresent()) {
      return many && link.isPresent() && foreignKey.isPresent() && localKey.isPresent()
          ? new Following.Through(link.get(), foreignKey.get(), localKey.get())
          : unclear;
    }
    if (many) {
      return mark.localKey().isEmpty() && foreignKey.isPresent()
          ? new Following.ByForeignKey(foreignKey.get())
          : unclear;
    }
    return mark.foreignKey().isEmpty() && localKey.isPresent()
        ? new Following.ByLocalKey(localKey.get())
        : unclear;
  }

  private Optional<RowProperty> key(Optional<Located<String>> name, RowModel row) {
    return name.flatMap(written -> rows.find(row, written.value()));
  }
}
