package dev.headwater.processor.read;

import dev.headwater.processor.model.DerivationModel;
import dev.headwater.processor.model.Fetch;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.MethodModel;
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
            new ArrayList<>(EntityShape.constructors(type)));
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      found.add(method, methods, fetches, made);
    }
    return found;
  }

  private void add(
      ExecutableElement method, MethodReader methods, FetchReader fetches, MadeReader made) {
    int before = sources.size() + derivations.size() + seeds.size();
    Mark.on(method, "Source")
        .ifPresent(
            mark ->
                sources.add(
                    source(mark, methods.read(method), fetches.source(method.getReturnType()))));
    Mark.on(method, "Loader")
        .ifPresent(mark -> sources.add(loader(mark, method, methods, fetches, made)));
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
    if (sources.size() + derivations.size() + seeds.size() > before) {
      called.add(method);
    }
  }

  private static SourceModel source(Mark mark, MethodModel method, Fetch fetch) {
    return new SourceModel(
        method,
        fetch,
        mark.number("pageSize", 100),
        mark.number("maxPages", 10_000),
        Optional.empty());
  }

  private static SourceModel loader(
      Mark mark,
      ExecutableElement method,
      MethodReader methods,
      FetchReader fetches,
      MadeReader made) {
    MethodModel model = methods.read(method);
    return new SourceModel(
        model,
        fetches.loader(method.getReturnType()),
        mark.number("pageSize", 100),
        mark.number("maxPages", 10_000),
        Optional.of(
            new SourceModel.Loads(
                made.read(method.getReturnType()), mark.text("populates", model.name()))));
  }

  private static List<Located<String>> names(Mark mark) {
    return mark.values("populates").stream()
        .map(each -> new Located<>(String.valueOf(each.value()), each.site()))
        .toList();
  }
}
