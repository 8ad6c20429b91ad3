package dev.headwater.processor.testing;

import java.util.Collection;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** A processor that notes which files another one writes, and from what. */
record WatchedProcessor(Processor watched, Collection<Written> written) implements Processor {

  @Override
  public void init(ProcessingEnvironment environment) {
    watched.init(new WatchedEnvironment(environment, written));
  }

  @Override
  public Set<String> getSupportedOptions() {
    return watched.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return watched.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return watched.getSupportedSourceVersion();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // the watched one's business
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return watched.process(annotations, round);
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return watched.getCompletions(element, annotation, member, userText);
  }
}
