package dev.headwater.processor.read;

import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.ComputedArgument.EndlessNeed;
import dev.headwater.processor.model.ComputedArgument.Needed;
import dev.headwater.processor.model.ComputedArgument.UnclearNeed;
import dev.headwater.processor.model.ComputedArgument.UnknownNeed;
import dev.headwater.processor.model.Following;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.RelationStep;
import dev.headwater.processor.model.RowModel;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.TargetModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads the path to a property that a computed field needs. */
final class NeedReader {
  private final World world;
  private final RowReader rows;
  private final RelationReader relations;

  /** Where a path has come to: the row, and the view of it if it came by relations alone. */
  private record Place(RowModel row, Optional<TargetModel> view, boolean nullable) {}

  NeedReader(World world, RowReader rows, RelationReader relations) {
    this.world = world;
    this.rows = rows;
    this.relations = relations;
  }

  ComputedArgument read(Located<String> path, TargetModel from) {
    Place place = new Place(from.row(), Optional.of(from), false);
    List<RelationStep> steps = new ArrayList<>();
    String[] names = path.value().split("\\.", -1);
    for (int i = 0; i < names.length - 1; i++) {
      String name = names[i];
      Optional<ViewElement> field = place.view().flatMap(view -> field(view, name));
      Optional<RelationReader.Relation> relation =
          place.view().flatMap(view -> field.flatMap(found -> relations.read(found, view)));
      Optional<RowProperty> property = rows.find(place.row(), name);
      if (relation.isPresent()) {
        if (relation.get().many()) {
          return new EndlessNeed(path, name, true);
        }
        Optional<RelationStep> step = step(name, relation.get());
        if (step.isEmpty()) {
          return new UnclearNeed(path);
        }
        steps.add(step.get());
        place = place(place, field.orElseThrow(), property, relation.get());
      } else if (property.isEmpty()) {
        return unknown(path, name, place);
      } else if (property.get().row().isEmpty()) {
        return new EndlessNeed(path, name, property.get().rows().isPresent());
      } else {
        steps.add(new RelationStep.Held(property.get(), Optional.empty()));
        RowModel row = rows.read(property.get().row().get());
        boolean nullable = place.nullable() || property.get().nullable();
        place = new Place(row, Optional.empty(), nullable);
      }
    }
    String last = names[names.length - 1];
    Place end = place;
    return rows.find(end.row(), last)
        .<ComputedArgument>map(
            leaf -> new Needed(path, steps, leaf, end.nullable() || leaf.nullable()))
        .orElseGet(() -> unknown(path, last, end));
  }

  private Optional<ViewElement> field(TargetModel view, String name) {
    TypeElement type = world.elements().getTypeElement(view.id().qualifiedName());
    return ViewElements.of(type, world.types()).field(name);
  }

  private static Place place(
      Place before,
      ViewElement field,
      Optional<RowProperty> property,
      RelationReader.Relation relation) {
    boolean nullable =
        before.nullable() || field.nullable() || property.filter(p -> p.nullable()).isPresent();
    return new Place(relation.target().row(), Optional.of(relation.target()), nullable);
  }

  private static Optional<RelationStep> step(String name, RelationReader.Relation relation) {
    if (relation.following() instanceof Following.Inline inline) {
      return Optional.of(new RelationStep.Held(inline.property(), Optional.of(relation.target())));
    }
    return relation.following() instanceof Following.ByLocalKey key
        ? Optional.of(new RelationStep.Followed(name, relation.target(), key))
        : Optional.empty();
  }

  private UnknownNeed unknown(Located<String> path, String name, Place place) {
    return new UnknownNeed(path, name, place.row().id(), place.row().names());
  }
}
