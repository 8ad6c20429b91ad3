package dev.headwater.processor.read;

import dev.headwater.processor.model.InputConstraint;
import dev.headwater.processor.model.InputConstraint.Bound;
import dev.headwater.processor.model.InputConstraint.Length;
import dev.headwater.processor.model.InputConstraint.Malformed;
import dev.headwater.processor.model.InputConstraint.Meaning;
import dev.headwater.processor.model.InputConstraint.NotBlank;
import dev.headwater.processor.model.InputConstraint.NotNull;
import dev.headwater.processor.model.InputConstraint.Only;
import dev.headwater.processor.model.InputConstraint.Trimmed;
import dev.headwater.processor.model.InputConstraint.Unknown;
import dev.headwater.processor.model.InputConstraint.Valid;
import dev.headwater.processor.model.Located;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;

/**
 * Reads the annotations of Jakarta Validation, by their names: what is not understood is told, and
 * never passed over.
 */
final class InputConstraintReader {
  private static final String CONSTRAINTS = "jakarta.validation.constraints.";
  private static final String CONSTRAINT = "jakarta.validation.Constraint";
  private static final String SUPPORTED =
      "use NotNull, NotBlank, NotEmpty, Size, Min, Max, DecimalMin, DecimalMax, Positive,"
          + " PositiveOrZero, Negative, NegativeOrZero, AssertTrue, AssertFalse, or check it in the"
          + " mutation";

  private InputConstraintReader() {}

  /** Every constraint, in the order in which it is written. */
  static List<InputConstraint> read(InputMarks marks) {
    List<InputConstraint> found = new ArrayList<>();
    for (Mark mark : marks.all()) {
      for (Mark each : repeated(mark)) {
        found.addAll(constraints(each));
      }
    }
    return found;
  }

  /** What is in the container of a repeated annotation, or the annotation itself. */
  private static List<Mark> repeated(Mark mark) {
    boolean container =
        mark.annotation().startsWith(CONSTRAINTS) && mark.annotation().endsWith(".List");
    return container
        ? mark.values("value").stream()
            .map(Located::value)
            .filter(AnnotationMirror.class::isInstance)
            .map(inner -> mark.with((AnnotationMirror) inner))
            .toList()
        : List.of(mark);
  }

  private static List<InputConstraint> constraints(Mark mark) {
    String name = mark.annotation();
    if (name.equals("dev.headwater.Trimmed")) {
      return List.of(constraint(mark, new Trimmed()));
    }
    if (name.equals("jakarta.validation.Valid")) {
      return List.of(constraint(mark, new Valid()));
    }
    boolean known = name.startsWith(CONSTRAINTS);
    boolean foreign = name.startsWith("javax.validation.") || mark.isAnnotatedWith(CONSTRAINT);
    if (!known && !foreign) {
      return List.of();
    }
    Optional<Unknown> unknown = unknownPart(mark);
    if (unknown.isPresent()) {
      return List.of(constraint(mark, unknown.get()));
    }
    List<? extends Meaning> meanings =
        known ? meanings(name.substring(CONSTRAINTS.length()), mark) : List.of(unknown(mark));
    return meanings.stream().map(meaning -> constraint(mark, meaning)).toList();
  }

  private static InputConstraint constraint(Mark mark, Meaning meaning) {
    return new InputConstraint(mark.simpleName(), meaning, mark.text("message"), mark.site());
  }

  private static Unknown unknown(Mark mark) {
    return new Unknown("@" + mark.simpleName(), SUPPORTED);
  }

  private static Optional<Unknown> unknownPart(Mark mark) {
    Optional<String> part =
        Stream.of("groups", "payload").filter(name -> mark.isWritten(name)).findFirst();
    if (part.isPresent()) {
      return Optional.of(new Unknown("'" + part.get() + "' of @" + mark.simpleName(), "remove it"));
    }
    Optional<Located<String>> message = mark.text("message");
    if (message.isPresent() && mark.simpleName().equals("NotNull")) {
      return Optional.of(
          new Unknown(
              "'message' of @NotNull", "remove it: a value that is missing has no own one"));
    }
    return message
        .filter(text -> text.value().contains("{"))
        .map(
            text ->
                new Unknown(
                    "a message with parameters, '" + text.value() + "',", "write the text itself"));
  }

  private static List<? extends Meaning> meanings(String name, Mark mark) {
    return switch (name) {
      case "NotNull" -> List.of(new NotNull());
      case "NotBlank" -> List.of(new NotBlank());
      case "NotEmpty" -> List.of(new Length(true, 1));
      case "Size" -> size(mark);
      case "Min" -> List.of(bound(true, mark));
      case "Max" -> List.of(bound(false, mark));
      case "DecimalMin" -> List.of(bound(true, mark));
      case "DecimalMax" -> List.of(bound(false, mark));
      case "Positive" -> List.of(new Bound(true, BigDecimal.ZERO, false));
      case "PositiveOrZero" -> List.of(new Bound(true, BigDecimal.ZERO, true));
      case "Negative" -> List.of(new Bound(false, BigDecimal.ZERO, false));
      case "NegativeOrZero" -> List.of(new Bound(false, BigDecimal.ZERO, true));
      case "AssertTrue" -> List.of(new Only(true));
      case "AssertFalse" -> List.of(new Only(false));
      default -> List.of(unknown(mark));
    };
  }

  private static List<Meaning> size(Mark mark) {
    List<Meaning> lengths = new ArrayList<>();
    if (mark.isWritten("min")) {
      lengths.add(new Length(true, mark.number("min", 0).value()));
    }
    if (mark.isWritten("max")) {
      lengths.add(new Length(false, mark.number("max", Integer.MAX_VALUE).value()));
    }
    return lengths;
  }

  private static Meaning bound(boolean lower, Mark mark) {
    String written = mark.text("value", "").value();
    boolean inclusive = !mark.text("inclusive", "true").value().equals("false");
    try {
      return new Bound(lower, new BigDecimal(written), inclusive);
    } catch (NumberFormatException e) {
      return new Malformed(written); // the check tells what is written there
    }
  }
}
