package dev.headwater.processor;

import com.google.auto.service.AutoService;
import dev.headwater.processor.check.ApiChecks;
import dev.headwater.processor.check.ClientChecks;
import dev.headwater.processor.check.ConnectorChecks;
import dev.headwater.processor.check.EntityChecks;
import dev.headwater.processor.check.MutationInputChecks;
import dev.headwater.processor.check.OperationChecks;
import dev.headwater.processor.check.OptionChecks;
import dev.headwater.processor.check.StrayChecks;
import dev.headwater.processor.check.ViewChecks;
import dev.headwater.processor.check.ViewSourceChecks;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Following;
import dev.headwater.processor.model.ProcessorOptions;
import dev.headwater.processor.model.ViewModel;
import dev.headwater.processor.read.ApiReader;
import dev.headwater.processor.read.ClientReader;
import dev.headwater.processor.read.ConnectorReader;
import dev.headwater.processor.read.EntityReader;
import dev.headwater.processor.read.MutationInputReader;
import dev.headwater.processor.read.OperationsReader;
import dev.headwater.processor.read.Read;
import dev.headwater.processor.read.SchemaReader;
import dev.headwater.processor.read.StrayReader;
import dev.headwater.processor.read.ViewReader;
import dev.headwater.processor.read.ViewSourceReader;
import dev.headwater.processor.read.World;
import dev.headwater.processor.write.ApiClass;
import dev.headwater.processor.write.ClientFile;
import dev.headwater.processor.write.ConnectorWriter;
import dev.headwater.processor.write.EntityWriter;
import dev.headwater.processor.write.InputReaderClass;
import dev.headwater.processor.write.OperationsClass;
import dev.headwater.processor.write.SchemaClass;
import dev.headwater.processor.write.SourceExecutorClass;
import dev.headwater.processor.write.ViewWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The isolating processor: one annotated class in, the files that come of it out, each with that
 * class as its only originating element.
 */
@AutoService(Processor.class)
public final class HeadwaterProcessor extends AbstractProcessor {
  private @Nullable Rounds rounds;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Stream.of(
            Stream.of(
                "Entity", "Id", "Connector", "Source", "Loader", "Derivation", "Seed", "Bookmark"),
            Stream.of("DataView", "OrderBy", "OrderBy.Several", "Ordered", "PageSize", "Relation"),
            Stream.of("Computed", "Need", "Count", "Arg", "Authorize"),
            Stream.of("ById", "ByIds", "Connection", "ByParents", "CountByParents"),
            Stream.of("Operation", "RateBudget", "RateBudget.Several"),
            Stream.of("MutationInput", "Strict", "Trimmed", "Required"),
            Stream.of("Api", "Root", "Root.Several", "Query", "ListQuery", "Mutation"))
        .flatMap(names -> names)
        .map(name -> "dev.headwater." + name)
        .collect(Collectors.toSet());
  }

  /** With those that do not exist, of which we complain ourselves. */
  @Override
  public Set<String> getSupportedOptions() {
    Set<String> ours = new TreeSet<>(ProcessorOptions.KNOWN);
    if (isInitialized()) {
      processingEnv.getOptions().keySet().stream()
          .filter(name -> name.startsWith(ProcessorOptions.PREFIX))
          .forEach(ours::add);
    }
    return ours;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (rounds == null) {
      rounds = rounds(processingEnv);
      Set<String> options = processingEnv.getOptions().keySet();
      new Output(processingEnv).print(OptionChecks.run(new ProcessorOptions(options)));
    }
    rounds.run(round);
    return false;
  }

  /** The wiring: what happens to which annotation, in order. */
  private static Rounds rounds(ProcessingEnvironment environment) {
    World world = new World(environment);
    EntityReader entities = new EntityReader(world);
    SchemaReader schemas = new SchemaReader(world);
    ConnectorReader connectors = new ConnectorReader(world, entities);
    ViewReader views = new ViewReader(world);
    Inputs inputs = new Inputs(new MutationInputReader(world), environment.getElementUtils());
    ApiReader apis = new ApiReader(world);
    List<Stage<?>> stages =
        new ArrayList<>(
            List.of(
                new Stage<>("Entity", entities::read, EntityChecks::run, EntityWriter::write),
                new Stage<>(
                    "Connector",
                    type -> schemas.read(type, entities, EntityChecks::run),
                    schema -> List.of(),
                    schema -> List.of(SchemaClass.write(schema))),
                new Stage<>(
                    "Connector",
                    type -> silentIfEntityIsWrong(connectors.read(type)),
                    ConnectorChecks::run,
                    ConnectorWriter::write),
                new Stage<>(
                    "DataView",
                    type -> silentIfRelatedIsWrong(views.read(type)),
                    ViewChecks::run,
                    ViewWriter::write),
                new Stage<>(
                    "Source",
                    new ViewSourceReader(world)::read,
                    ViewSourceChecks::run,
                    source -> List.of(SourceExecutorClass.write(source))),
                new Stage<>(
                    "Operation",
                    new OperationsReader(world)::read,
                    OperationChecks::run,
                    api -> List.of(OperationsClass.write(api))),
                new Stage<>(
                    "MutationInput",
                    inputs::read,
                    MutationInputChecks::run,
                    input -> List.of(InputReaderClass.write(input))),
                new Stage<>(
                    "Api", apis::read, ApiChecks::run, api -> List.of(ApiClass.write(api)))));
    if (environment.getOptions().containsKey(ProcessorOptions.TYPESCRIPT)) {
      stages.add(typescript(environment, new ClientReader(world, apis)));
    }
    return new Rounds(
        environment,
        world,
        stages,
        round ->
            StrayReader.read(round, environment.getElementUtils()).stream()
                .flatMap(stray -> StrayChecks.run(stray).stream())
                .toList());
  }

  /** What an API serves, for clients in TypeScript. */
  private static Stage<?> typescript(ProcessingEnvironment environment, ClientReader clients) {
    String file = environment.getOptions().get(ProcessorOptions.TYPESCRIPT);
    return new Stage<>(
        "Api",
        type -> clients.read(type, Objects.requireNonNullElse(file, ""), ApiChecks::run),
        ClientChecks::run,
        client -> List.of(),
        client -> List.of(ClientFile.write(client)));
  }

  /** An entity's own problems are told once, where the entity is. */
  private static Read<ConnectorModel> silentIfEntityIsWrong(Read<ConnectorModel> read) {
    boolean wrong =
        read instanceof Read.Ok<ConnectorModel> ok
            && ok.value().entities().values().stream()
                .anyMatch(entity -> !EntityChecks.run(entity).isEmpty());
    return wrong ? new Read.Bad<>(List.of()) : read;
  }

  /** That a related view has no id is told once, where that view is. */
  private static Read<ViewModel> silentIfRelatedIsWrong(Read<ViewModel> read) {
    boolean wrong =
        read instanceof Read.Ok<ViewModel> ok
            && ok.value().relations().stream()
                .anyMatch(relation -> relation.following() instanceof Following.Unclear)
            && ViewChecks.run(ok.value()).isEmpty();
    return wrong ? new Read.Bad<>(List.of()) : read;
  }
}
