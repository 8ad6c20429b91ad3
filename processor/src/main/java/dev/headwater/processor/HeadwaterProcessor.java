package dev.headwater.processor;

import com.google.auto.service.AutoService;
import dev.headwater.processor.check.ConnectorChecks;
import dev.headwater.processor.check.EntityChecks;
import dev.headwater.processor.check.OperationChecks;
import dev.headwater.processor.check.OptionChecks;
import dev.headwater.processor.check.StrayChecks;
import dev.headwater.processor.check.ViewChecks;
import dev.headwater.processor.check.ViewSourceChecks;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.ProcessorOptions;
import dev.headwater.processor.read.ConnectorReader;
import dev.headwater.processor.read.EntityReader;
import dev.headwater.processor.read.OperationsReader;
import dev.headwater.processor.read.Read;
import dev.headwater.processor.read.SchemaReader;
import dev.headwater.processor.read.StrayReader;
import dev.headwater.processor.read.ViewReader;
import dev.headwater.processor.read.ViewSourceReader;
import dev.headwater.processor.read.World;
import dev.headwater.processor.write.ConnectorWriter;
import dev.headwater.processor.write.EntityWriter;
import dev.headwater.processor.write.OperationsClass;
import dev.headwater.processor.write.SchemaClass;
import dev.headwater.processor.write.SourceExecutorClass;
import dev.headwater.processor.write.ViewWriter;
import java.util.List;
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
            Stream.of("Entity", "Id", "Connector", "Source", "Loader", "Derivation", "Seed"),
            Stream.of("DataView", "OrderBy", "OrderBy.Several", "Ordered", "PageSize", "Relation"),
            Stream.of("Computed", "Need", "Count", "Arg", "Authorize"),
            Stream.of("ById", "ByIds", "Connection", "ByParents", "CountByParents"),
            Stream.of("Operation", "RateBudget", "RateBudget.Several"))
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
    return new Rounds(
        environment,
        world,
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
                "DataView", new ViewReader(world)::read, ViewChecks::run, ViewWriter::write),
            new Stage<>(
                "Source",
                new ViewSourceReader(world)::read,
                ViewSourceChecks::run,
                source -> List.of(SourceExecutorClass.write(source))),
            new Stage<>(
                "Operation",
                new OperationsReader(world)::read,
                OperationChecks::run,
                api -> List.of(OperationsClass.write(api)))),
        round ->
            StrayReader.read(round, environment.getElementUtils()).stream()
                .flatMap(stray -> StrayChecks.run(stray).stream())
                .toList());
  }

  /** An entity's own problems are told once, where the entity is. */
  private static Read<ConnectorModel> silentIfEntityIsWrong(Read<ConnectorModel> read) {
    boolean wrong =
        read instanceof Read.Ok<ConnectorModel> ok
            && ok.value().entities().values().stream()
                .anyMatch(entity -> !EntityChecks.run(entity).isEmpty());
    return wrong ? new Read.Bad<>(List.of()) : read;
  }
}
