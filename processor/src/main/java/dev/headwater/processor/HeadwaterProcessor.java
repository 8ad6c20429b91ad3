package dev.headwater.processor;

import com.google.auto.service.AutoService;
import dev.headwater.processor.check.ConnectorChecks;
import dev.headwater.processor.check.EntityChecks;
import dev.headwater.processor.check.OptionChecks;
import dev.headwater.processor.check.StrayChecks;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.ProcessorOptions;
import dev.headwater.processor.read.ConnectorReader;
import dev.headwater.processor.read.EntityReader;
import dev.headwater.processor.read.Read;
import dev.headwater.processor.read.SchemaReader;
import dev.headwater.processor.read.StrayReader;
import dev.headwater.processor.read.World;
import dev.headwater.processor.write.ConnectorWriter;
import dev.headwater.processor.write.EntityWriter;
import dev.headwater.processor.write.SchemaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    return Set.of(
        "dev.headwater.Entity",
        "dev.headwater.Id",
        "dev.headwater.Connector",
        "dev.headwater.Source",
        "dev.headwater.Loader",
        "dev.headwater.Derivation",
        "dev.headwater.Seed");
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
                ConnectorWriter::write)),
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
