package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads a class marked {@code @Connector}. */
public final class ConnectorReader {
  private final World world;
  private final EntityGraphReader graphReader;

  /** A reader over a compiler's view of the world. */
  public ConnectorReader(World world, EntityReader entityReader) {
    this.world = world;
    this.graphReader = new EntityGraphReader(world, entityReader);
  }

  /** Reads a connector; only the signatures that generated code calls can make it wait. */
  public Read<ConnectorModel> read(TypeElement type) {
    Optional<Problem> misshapen = ClassProblem.of(type, "HW301", "connector", "a class");
    if (misshapen.isPresent()) {
      return new Read.Bad<>(List.of(misshapen.get()));
    }
    TypeReader typeReader = new TypeReader();
    ConnectorMethods methods = ConnectorMethods.read(type, typeReader, world);
    Mark mark = Mark.on(type, "Connector").orElseThrow();
    List<Located<JavaType>> roots = roots(mark, typeReader);
    if (typeReader.unresolved().isPresent()) {
      return new Read.NotYet<>(typeReader.unresolved().get());
    }
    Read<Map<ClassId, EntityModel>> graph =
        graphReader.read(mentioned(roots, methods), ElementSite.of(type));
    if (graph instanceof Read.Ok<Map<ClassId, EntityModel>> ok) {
      typeReader.use(type);
      methods.called().forEach(typeReader::use);
      Set<String> warnings = Lint.of(typeReader, world.elements());
      return new Read.Ok<>(model(type, mark, roots, methods, ok.value(), warnings));
    }
    return graph instanceof Read.NotYet<Map<ClassId, EntityModel>> notYet
        ? new Read.NotYet<>(notYet.type())
        : new Read.Bad<>(((Read.Bad<Map<ClassId, EntityModel>>) graph).problems());
  }

  private ConnectorModel model(
      TypeElement type,
      Mark mark,
      List<Located<JavaType>> roots,
      ConnectorMethods methods,
      Map<ClassId, EntityModel> entities,
      Set<String> warnings) {
    ClassId id = TypeReader.idOf(type);
    ConnectorModel draft =
        new ConnectorModel(
            id,
            EntityReader.isPublic(type),
            mark.text("namespace", id.packageName()),
            mark.text("name", ConnectorModel.defaultName(id)),
            roots,
            methods.constructors(),
            methods.sources(),
            methods.shared(),
            methods.derivations(),
            methods.seeds(),
            entities,
            Set.of(),
            warnings,
            ElementSite.of(type));
    return draft.withTaken(Taken.of(world.elements(), draft.generated()));
  }

  static List<Located<JavaType>> roots(Mark mark, TypeReader typeReader) {
    List<Located<JavaType>> roots = new ArrayList<>();
    for (Located<Object> root : mark.values("root")) {
      if (root.value() instanceof TypeMirror mirror) {
        roots.add(new Located<>(typeReader.read(mirror), root.site()));
      } else {
        typeReader.markUnresolved(String.valueOf(root.value()));
      }
    }
    return roots;
  }

  /** Every class that may be an entity of the connector. */
  private static List<ClassId> mentioned(List<Located<JavaType>> roots, ConnectorMethods methods) {
    List<ClassId> mentioned = new ArrayList<>();
    roots.forEach(root -> root.value().plainClass().ifPresent(mentioned::add));
    methods.sources().forEach(source -> source.parent().ifPresent(mentioned::add));
    methods.sources().stream()
        .flatMap(source -> source.loads().stream())
        .forEach(loads -> loads.made().entity().ifPresent(mentioned::add));
    methods.derivations().forEach(d -> d.made().entity().ifPresent(mentioned::add));
    return mentioned;
  }
}
