package dev.headwater.processor;

import com.google.auto.service.AutoService;
import dev.headwater.processor.check.RegistryChecks;
import dev.headwater.processor.check.ServedChecks;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ProcessorOptions;
import dev.headwater.processor.model.RegistryModel;
import dev.headwater.processor.model.RegistryModel.Entry;
import dev.headwater.processor.model.ServedModel;
import dev.headwater.processor.read.StampReader;
import dev.headwater.processor.read.Stamps;
import dev.headwater.processor.write.RegistryClass;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  private static final String ENTITY = "GeneratedEntity";
  private static final String SCHEMA = "GeneratedSchema";
  private static final String VIEW = "GeneratedView";
  private static final String EXECUTOR = "GeneratedExecutor";

  private static final String API = "GeneratedApi";

  /**
   * What is stamped to be in the registry, by its stamp; in one order, which is that of the
   * messages.
   */
  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.of(ENTITY, "entity", SCHEMA, "connector", VIEW, "view", EXECUTOR, "source"));

  /** The names of stamped classes, by their stamp. */
  private final Map<String, Set<String>> stamped = new TreeMap<>();

  /** Definitions of APIs, which are no part of a registry; those that are not checked yet. */
  private final Set<String> apis = new TreeSet<>();

  private boolean written;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Stream.concat(KINDS.keySet().stream(), Stream.of(API))
        .map(stamp -> STAMPS + stamp)
        .collect(Collectors.toSet());
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
    boolean more = false;
    for (String stamp : KINDS.keySet()) {
      more |= collect(round, stamp);
    }
    if (written && more) {
      KINDS.forEach((stamp, kind) -> printLate(round, stamp, kind));
    } else if (!written && !stamped.isEmpty() && !bringsMore(round)) {
      written = true;
      write(round.processingOver());
    }
    annotated(round, STAMPS + API)
        .forEach(element -> apis.add(((TypeElement) element).getQualifiedName().toString()));
    if (written || round.processingOver()) {
      new Output(processingEnv).print(ServedChecks.run(served()));
      apis.clear();
    }
    return false;
  }

  /** Returns whether there was anything. */
  private boolean collect(RoundEnvironment round, String stamp) {
    boolean more = false;
    for (Element element : annotated(round, STAMPS + stamp)) {
      String name = ((TypeElement) element).getQualifiedName().toString();
      more |= stamped.computeIfAbsent(stamp, key -> new TreeSet<>()).add(name);
    }
    return more;
  }

  /** Whether classes of this round, or classes that wait in known packages, will yet be stamped. */
  private boolean bringsMore(RoundEnvironment round) {
    return Stream.of("Entity", "Connector", "DataView", "Source")
            .flatMap(mark -> annotated(round, "dev.headwater." + mark).stream())
            .anyMatch(TypeElement.class::isInstance)
        || stamped.values().stream()
            .flatMap(Set::stream)
            .map(processingEnv.getElementUtils()::getTypeElement)
            .anyMatch(type -> Stamps.isAwaited(type, processingEnv.getElementUtils()));
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
            entries(ENTITY, type -> StampReader.read(type, ENTITY)),
            entries(SCHEMA, type -> StampReader.read(type, SCHEMA)),
            entries(VIEW, StampReader::readView),
            entries(EXECUTOR, StampReader::readExecutor),
            false);
    RegistryModel registry =
        found.withTaken(Stamps.isTaken(found.id(), processingEnv.getElementUtils()));
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

  /** The APIs that were not checked before, beside all sources. */
  private ServedModel served() {
    return new ServedModel(
        apis.stream()
            .map(processingEnv.getElementUtils()::getTypeElement)
            .map(StampReader::readApi)
            .toList(),
        entries(EXECUTOR, StampReader::readExecutor));
  }

  /** The name in the option; empty text if the option was given without one. */
  private static Optional<String> given(Map<String, String> options) {
    return options.containsKey(ProcessorOptions.REGISTRY)
        ? Optional.of(Objects.requireNonNullElse(options.get(ProcessorOptions.REGISTRY), ""))
        : Optional.empty();
  }

  /** In the order of names. */
  private <E> List<E> entries(String stamp, Function<TypeElement, E> reader) {
    return stamped.getOrDefault(stamp, Set.of()).stream()
        .map(processingEnv.getElementUtils()::getTypeElement)
        .map(reader)
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
