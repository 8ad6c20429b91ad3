package dev.headwater.processor;

import com.google.auto.service.AutoService;
import dev.headwater.processor.check.RegistryChecks;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ProcessorOptions;
import dev.headwater.processor.model.RegistryModel;
import dev.headwater.processor.model.RegistryModel.Entry;
import dev.headwater.processor.read.StampReader;
import dev.headwater.processor.write.RegistryClass;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The aggregating processor: it reads only the stamps of generated classes, and writes the registry
 * in the first round that brings no new annotated class. What it reads never waits for generated
 * code, so nothing comes after that but what other processors write.
 */
@AutoService(Processor.class)
public final class RegistryProcessor extends AbstractProcessor {
  private static final String STAMPS = "dev.headwater.stamp.";

  private final Set<String> entities = new TreeSet<>();
  private final Set<String> schemas = new TreeSet<>();
  private boolean written;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(STAMPS + "GeneratedEntity", STAMPS + "GeneratedSchema");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return ProcessorOptions.KNOWN;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    int before = entities.size() + schemas.size();
    collect(round, STAMPS + "GeneratedEntity", entities);
    collect(round, STAMPS + "GeneratedSchema", schemas);
    boolean more = entities.size() + schemas.size() > before;
    if (written && more) {
      printLate(round, "GeneratedEntity", "entity");
      printLate(round, "GeneratedSchema", "connector");
    } else if (!written && entities.size() + schemas.size() > 0 && !bringsMore(round)) {
      written = true;
      write(round.processingOver());
    }
    return false;
  }

  private void collect(RoundEnvironment round, String stamp, Set<String> names) {
    for (Element element : annotated(round, stamp)) {
      names.add(((TypeElement) element).getQualifiedName().toString());
    }
  }

  /** Whether classes of this round, or classes that wait in known packages, will yet be stamped. */
  private boolean bringsMore(RoundEnvironment round) {
    return !annotated(round, "dev.headwater.Entity").isEmpty()
        || !annotated(round, "dev.headwater.Connector").isEmpty()
        || Stream.concat(entities.stream(), schemas.stream())
            .map(processingEnv.getElementUtils()::getTypeElement)
            .anyMatch(type -> StampReader.isAwaited(type, processingEnv.getElementUtils()));
  }

  private Set<? extends Element> annotated(RoundEnvironment round, String annotation) {
    TypeElement type = processingEnv.getElementUtils().getTypeElement(annotation);
    return type == null ? Set.of() : round.getElementsAnnotatedWith(type);
  }

  private void write(boolean tooLate) {
    Output output = new Output(processingEnv);
    RegistryModel found =
        new RegistryModel(
            given(processingEnv.getOptions()),
            entries(entities, "GeneratedEntity"),
            entries(schemas, "GeneratedSchema"),
            false);
    RegistryModel registry =
        found.withTaken(StampReader.isTaken(found.id(), processingEnv.getElementUtils()));
    List<Problem> problems = RegistryChecks.run(registry);
    output.print(problems);
    if (problems.isEmpty() && !tooLate) {
      Elements elements = processingEnv.getElementUtils();
      TypeElement[] origins =
          registry.all().stream()
              .map(entry -> elements.getTypeElement(entry.id().qualifiedName()))
              .toArray(TypeElement[]::new);
      output.write(RegistryClass.write(registry), origins);
    }
  }

  /** The name in the option; empty text if the option was given without one. */
  private static Optional<String> given(Map<String, String> options) {
    return options.containsKey(ProcessorOptions.REGISTRY)
        ? Optional.of(Objects.requireNonNullElse(options.get(ProcessorOptions.REGISTRY), ""))
        : Optional.empty();
  }

  private List<Entry> entries(Set<String> names, String stamp) {
    Elements elements = processingEnv.getElementUtils();
    return names.stream()
        .map(name -> StampReader.read(elements.getTypeElement(name), stamp))
        .toList();
  }

  /** Something was stamped after the registry was written, since another processor was late. */
  private void printLate(RoundEnvironment round, String stamp, String what) {
    Output output = new Output(processingEnv);
    for (Element element : annotated(round, STAMPS + stamp)) {
      Entry entry = StampReader.read((TypeElement) element, stamp);
      output.print(
          List.of(
              Problem.of(
                  "HW405",
                  entry.site(),
                  "%s '%s' came too late to be in the registry; have the processor that writes it, or"
                      + " a type it waits for, do so in its first round, or put it in a package with"
                      + " others that do not wait",
                  what,
                  entry.name())));
    }
  }
}
