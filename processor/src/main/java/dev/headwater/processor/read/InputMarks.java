package dev.headwater.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/**
 * The annotations on a value of an input. Those that may stand on a declaration and on a type stand
 * on both, and count once.
 */
final class InputMarks {
  private final Element field;
  private final List<Mark> marks = new ArrayList<>();

  private InputMarks(Element field) {
    this.field = field;
  }

  /** Those on a component; javac knows where its field stands. */
  static InputMarks on(RecordComponentElement component, Element field) {
    InputMarks marks = new InputMarks(field);
    marks.add(field, false);
    marks.add(component, true);
    marks.add(field.asType(), true);
    return marks;
  }

  /** These, and those on a type within it. */
  InputMarks and(TypeMirror inner) {
    InputMarks all = new InputMarks(field);
    all.marks.addAll(marks);
    all.add(inner, true);
    return all;
  }

  /** Those on a type within it alone. */
  InputMarks within(TypeMirror inner) {
    InputMarks all = new InputMarks(field);
    all.add(inner, true);
    return all;
  }

  /** Adds what is not there yet; of what is on a type, no compiler knows where it stands. */
  private void add(AnnotatedConstruct construct, boolean placeless) {
    List<String> known = marks.stream().map(Mark::annotation).toList();
    for (AnnotationMirror mirror : construct.getAnnotationMirrors()) {
      Mark mark = Mark.of(field, mirror);
      if (!known.contains(mark.annotation())) {
        marks.add(placeless ? mark.at(ElementSite.of(field)) : mark);
      }
    }
  }

  List<Mark> all() {
    return List.copyOf(marks);
  }
}
