package dev.headwater.processor;

import dev.headwater.processor.check.AwaitingChecks;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.read.AwaitingReader;
import dev.headwater.processor.read.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Runs stages over rounds. A class that mentions a type which does not exist yet is tried again in
 * the next round; elements do not outlive a round, so it waits by name. If the type never comes to
 * exist, the compiler itself says so.
 */
final class Rounds {
  private final Elements elements;
  private final World world;
  private final Output output;
  private final List<Stage<?>> stages;
  private final List<Map<String, String>> waiting = new ArrayList<>();
  private final Function<RoundEnvironment, List<Problem>> strays;

  Rounds(
      ProcessingEnvironment environment,
      World world,
      List<Stage<?>> stages,
      Function<RoundEnvironment, List<Problem>> strays) {
    this.elements = environment.getElementUtils();
    this.world = world;
    this.output = new Output(environment);
    this.stages = stages;
    this.strays = strays;
    stages.forEach(stage -> waiting.add(new LinkedHashMap<>()));
  }

  void run(RoundEnvironment round) {
    if (round.processingOver()) {
      waiting.forEach(this::printVain);
      return;
    }
    world.enter(round);
    output.print(strays.apply(round));
    for (int i = 0; i < stages.size(); i++) {
      run(stages.get(i), waiting.get(i), round);
    }
  }

  private void run(Stage<?> stage, Map<String, String> waiting, RoundEnvironment round) {
    Set<String> names = new LinkedHashSet<>(waiting.keySet());
    waiting.clear();
    TypeElement annotation = elements.getTypeElement("dev.headwater." + stage.annotation());
    if (annotation != null) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        stage.subject(element).ifPresent(type -> names.add(type.getQualifiedName().toString()));
      }
    }
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      run(stage, type).ifPresent(missing -> waiting.put(name, missing));
    }
  }

  private Optional<String> run(Stage<?> stage, TypeElement type) {
    try {
      return stage.run(type, output);
    } catch (RuntimeException e) {
      output.internalError(type, e);
      return Optional.empty();
    }
  }

  /** What still waits at the end either lacks a type, or waits for itself. */
  private void printVain(Map<String, String> waiting) {
    waiting.forEach(
        (name, missing) ->
            output.print(
                AwaitingChecks.run(AwaitingReader.read(elements.getTypeElement(name), missing))));
  }
}
