package dev.headwater.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.headwater.processor.model.InputConstraint;
import dev.headwater.processor.model.InputConstraint.Bound;
import dev.headwater.processor.model.InputConstraint.Length;
import dev.headwater.processor.model.InputConstraint.NotBlank;
import dev.headwater.processor.model.InputConstraint.Only;
import dev.headwater.processor.model.InputConstraint.Trimmed;
import dev.headwater.processor.model.InputValue;
import dev.headwater.processor.model.MutationInputModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code TextInput.any().trimmed().atMost(120)}: what a value of an input must be, as code. */
final class InputTypeCode {
  /** How many characters, the names of packages among them, stand on one line. */
  private static final int LONG = 130;

  private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);

  private InputTypeCode() {}

  /** What it is decoded to. */
  static TypeName typeOf(InputValue value) {
    if (value.kind() instanceof InputValue.Several several) {
      TypeName element = TypeNames.nullable(typeOf(several.element()), several.nulls());
      return TypeNames.of(ClassName.get(List.class), element);
    }
    return TypeNames.of(value.type()).box();
  }

  static CodeBlock of(InputValue value) {
    Optional<InputConstraint> only = only(value);
    if (only.isPresent()) {
      return CodeBlock.of(
          "$T.only($L$L)",
          RuntimeClasses.BOOLEAN_INPUT,
          ((Only) only.get().meaning()).value(),
          message(only.get()));
    }
    List<CodeBlock> calls = new ArrayList<>(List.of(kind(value.kind())));
    value.constraints().stream()
        .map(InputTypeCode::call)
        .filter(call -> !call.isEmpty())
        .forEach(calls::add);
    CodeBlock line = CodeBlock.join(calls, "");
    return line.toString().length() > LONG ? CodeBlock.join(calls, "$Z") : line;
  }

  private static Optional<InputConstraint> only(InputValue value) {
    return value.constraints().stream()
        .filter(constraint -> constraint.meaning() instanceof Only)
        .findFirst();
  }

  private static CodeBlock kind(InputValue.Kind kind) {
    if (kind instanceof InputValue.Text) {
      return CodeBlock.of("$T.any()", RuntimeClasses.TEXT_INPUT);
    }
    if (kind instanceof InputValue.Numeric numeric) {
      String factory =
          switch (numeric.scalar()) {
            case INT -> "ints";
            case LONG -> "longs";
            default -> "doubles";
          };
      return CodeBlock.of("$T.$L()", RuntimeClasses.NUMBER_INPUT, factory);
    }
    if (kind instanceof InputValue.Truth) {
      return CodeBlock.of("$T.any()", RuntimeClasses.BOOLEAN_INPUT);
    }
    if (kind instanceof InputValue.Choice choice) {
      return CodeBlock.of(
          "$T.of($T.values())", RuntimeClasses.CHOICE_INPUT, TypeNames.of(choice.id()));
    }
    if (kind instanceof InputValue.Several several) {
      return CodeBlock.of(
          "$T.$L($L)",
          RuntimeClasses.LIST_INPUT,
          several.nulls() ? "withNulls" : "of",
          of(several.element()));
    }
    if (kind instanceof InputValue.Part part) {
      // Late, since the readers of records that hold each other initialise each other.
      return CodeBlock.of(
          "$T.late(() -> $T.TYPE)",
          RuntimeClasses.INPUT_TYPE,
          TypeNames.of(MutationInputModel.readerIdOf(part.id())));
    }
    return CodeBlock.of(
        "$T.any()",
        kind instanceof InputValue.AnyJson
            ? RuntimeClasses.JSON_INPUT
            : RuntimeClasses.ARGUMENTS_INPUT);
  }

  private static CodeBlock call(InputConstraint constraint) {
    InputConstraint.Meaning meaning = constraint.meaning();
    if (meaning instanceof Trimmed) {
      return CodeBlock.of(".trimmed()");
    }
    if (meaning instanceof NotBlank) {
      return CodeBlock.of(".notBlank($L)", message(constraint).isEmpty() ? "" : text(constraint));
    }
    if (meaning instanceof Length length) {
      if (length.lower() && length.limit() == 0) {
        return CodeBlock.of("");
      }
      String method = length.lower() ? "atLeast" : "atMost";
      return CodeBlock.of(".$L($L$L)", method, length.limit(), message(constraint));
    }
    if (meaning instanceof Bound bound) {
      return CodeBlock.of(".$L($L$L)", method(bound), literal(bound.limit()), message(constraint));
    }
    return CodeBlock.of("");
  }

  private static String method(Bound bound) {
    if (bound.lower()) {
      return bound.inclusive() ? "atLeast" : "above";
    }
    return bound.inclusive() ? "atMost" : "below";
  }

  /** As an {@code int} where that is the same. */
  private static String literal(BigDecimal limit) {
    boolean fits = limit.abs().compareTo(LARGEST_INT) <= 0;
    return fits && limit.stripTrailingZeros().scale() <= 0
        ? String.valueOf(limit.intValueExact())
        : String.valueOf(limit.doubleValue());
  }

  private static CodeBlock message(InputConstraint constraint) {
    return constraint.message().isPresent()
        ? CodeBlock.of(", $L", text(constraint))
        : CodeBlock.of("");
  }

  private static CodeBlock text(InputConstraint constraint) {
    return CodeBlock.of("$S", constraint.message().orElseThrow().value());
  }
}
