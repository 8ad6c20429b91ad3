package dev.headwater.processor.read;

import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.TargetModel;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads a type marked {@code @DataView}. */
public final class ViewReader {
  private final World world;

  /** A reader over a compiler's view of the world. */
  public ViewReader(World world) {
    this.world = world;
  }

  /**
   * Reads a view; what its fields and computed methods mention can make it wait, and of its row
   * only the properties that are used.
   */
  public Read<ViewModel> read(TypeElement type) {
    TypeReader types = new TypeReader();
    RowReader rows = new RowReader(world, types, TypeReader.packageOf(type));
    TargetReader targets = new TargetReader(world, types, rows);
    Read<TargetModel> own = targets.read(type);
    if (own instanceof Read.NotYet<TargetModel> notYet) {
      return new Read.NotYet<>(notYet.type());
    }
    if (!(own instanceof Read.Ok<TargetModel> ok)) {
      return new Read.Bad<>(((Read.Bad<TargetModel>) own).problems());
    }
    ViewFieldReader reader = new ViewFieldReader(world, types, type, ok.value(), rows, targets);
    List<ViewField> fields = reader.read();
    List<MethodModel> others = reader.others();
    if (types.unresolved().isPresent()) {
      return new Read.NotYet<>(types.unresolved().get());
    }
    return targets.failed()
        ? new Read.Bad<>(targets.problems())
        : new Read.Ok<>(model(type, types, ok.value(), fields, others));
  }

  private ViewModel model(
      TypeElement type,
      TypeReader types,
      TargetModel view,
      List<ViewField> fields,
      List<MethodModel> others) {
    Mark mark = Mark.on(type, "DataView").orElseThrow();
    types.use(type);
    ViewModel draft =
        new ViewModel(
            view.id(),
            TargetReader.name(mark, view.id()),
            mark.text("type", view.name()),
            view.isPublic(),
            view.isInterface(),
            view.row(),
            mark.values("id").stream()
                .map(name -> new Located<>(String.valueOf(name.value()), name.site()))
                .toList(),
            view.ids(),
            view.orders(),
            view.pageSizes(),
            fields,
            others,
            Set.of(),
            Lint.of(types, world.elements()),
            ElementSite.of(type));
    return draft.withTaken(Taken.of(world.elements(), draft.generated()));
  }
}
