package dev.headwater.processor.read;

import dev.headwater.processor.model.DerivationModel;
import dev.headwater.processor.model.Fetch;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.SharedModel;
import dev.headwater.processor.model.SourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The annotated methods of a connector, and its constructors.
 *
 * @param called the elements that generated code calls
 */
record ConnectorMethods(
    List<MethodModel> constructors,
    List<SourceModel> sources,
    List<SharedModel> shared,
    List<DerivationModel> derivations,
    List<MethodModel> seeds,
    List<Element> called) {

  static ConnectorMethods read(TypeElement type, TypeReader typeReader, World world) {
    MethodReader methods = new MethodReader(typeReader, world.types());
    FetchReader fetches =
        new FetchReader(typeReader, new FieldTypeReader(typeReader, TypeReader.packageOf(type)));
    MadeReader made = new MadeReader(typeReader);
    ConnectorMethods found =
        new ConnectorMethods(
            EntityShape.constructors(type).stream().map(methods::read).toList(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(EntityShape.constructors(type)));
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      found.add(method, methods, fetches, made);
    }
    return found;
  }

  private void add(
      ExecutableElement method, MethodReader methods, FetchReader fetches, MadeReader made) {
    int before = count();
    Mark.on(method, "Source")
        .ifPresent(
            mark ->
                sources.add(
                    source(mark, methods.read(method), fetches.source(method.getReturnType()))));
    Mark.on(method, "Loader")
        .ifPresent(mark -> addLoader(loader(mark, method, methods, fetches, made)));
    Mark.on(method, "Derivation")
        .ifPresent(
            mark ->
                derivations.add(
                    new DerivationModel(
                        methods.read(method),
                        mark.text("source", ""),
                        names(mark),
                        made.read(method.getReturnType()))));
    Mark.on(method, "Seed").ifPresent(mark -> seeds.add(methods.read(method)));
    if (count() > before) {
      called.add(method);
    }
  }

  private int count() {
    return sources.size() + shared.size() + derivations.size() + seeds.size();
  }

  /** What takes no parent and makes no entity is raw. */
  private void addLoader(SourceModel loader) {
    boolean makesEntity =
        loader
            .loads()
            .filter(loads -> loads.key().filter(key -> !key.is(KnownTypes.REF)).isEmpty())
            .filter(loads -> loads.made().entity().isPresent())
            .isPresent();
    if (loader.parents().isEmpty() && !makesEntity) {
      shared.add(new SharedModel(loader.method()));
    } else {
      sources.add(loader);
    }
  }

  private static SourceModel source(Mark mark, MethodModel method, Fetch fetch) {
    return new SourceModel(
        method,
        fetch,
        mark.number("pageSize", 100),
        mark.number("maxPages", 10_000),
        mark.number("batchSize", 1),
        mark.flag("autoload", true),
        Optional.empty());
  }

  private static SourceModel loader(
      Mark mark,
      ExecutableElement method,
      MethodReader methods,
      FetchReader fetches,
      MadeReader made) {
    SourceModel.Loads loads = made.loads(method.getReturnType(), names(mark));
    return new SourceModel(
        methods.read(method),
        fetches.loader(method.getReturnType(), loads),
        mark.number("pageSize", 100),
        mark.number("maxPages", 10_000),
        mark.number("batchSize", 100),
        mark.flag("autoload", true),
        Optional.of(loads));
  }

  private static List<Located<String>> names(Mark mark) {
    return mark.values("populates").stream()
        .map(each -> new Located<>(String.valueOf(each.value()), each.site()))
        .toList();
  }
}
