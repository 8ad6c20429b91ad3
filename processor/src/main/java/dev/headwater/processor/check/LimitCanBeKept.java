package dev.headwater.processor.check;

import dev.headwater.processor.model.InputConstraint;
import dev.headwater.processor.model.InputConstraint.Bound;
import dev.headwater.processor.model.InputConstraint.Length;
import dev.headwater.processor.model.InputValue;
import dev.headwater.processor.model.MutationInputModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ScalarKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** HW355: a limit is a number, within the range of what it limits, and leaves something. */
final class LimitCanBeKept implements Check<MutationInputModel> {
  private static final BigDecimal SAFE = BigDecimal.valueOf((1L << 53) - 1);

  @Override
  public List<Problem> check(MutationInputModel input) {
    List<Problem> problems = new ArrayList<>(Sent.ofConstraints(input, LimitCanBeKept::outOfRange));
    if (problems.isEmpty()) {
      problems.addAll(Sent.problems(input, LimitCanBeKept::contradiction));
    }
    return problems;
  }

  private static Optional<Problem> outOfRange(Sent sent, InputConstraint constraint) {
    return reason(sent, constraint)
        .map(
            reason ->
                Problem.of(
                    "HW355",
                    constraint.site(),
                    "@%s on '%s' of type %s says %s",
                    constraint.annotation(),
                    sent.field().name(),
                    sent.value().type(),
                    reason));
  }

  private static Optional<String> reason(Sent sent, InputConstraint constraint) {
    if (constraint.meaning() instanceof InputConstraint.Malformed malformed) {
      return Optional.of(
          "'" + malformed.found() + "', which is no number; write one, as in \"0.5\"");
    }
    if (constraint.meaning() instanceof Length length && length.limit() < 0) {
      return Optional.of(length.limit() + ", which is no length; write 0 or more");
    }
    if (!(constraint.meaning() instanceof Bound bound)
        || !(sent.value().kind() instanceof InputValue.Numeric numeric)) {
      return Optional.empty();
    }
    return isWithin(bound.limit(), numeric)
        ? Optional.empty()
        : Optional.of(
            bound.limit().toPlainString() + ", beyond what it can be; write " + range(numeric));
  }

  private static boolean isWithin(BigDecimal limit, InputValue.Numeric numeric) {
    if (numeric.scalar() == ScalarKind.INT) {
      return limit.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0
          && limit.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }
    return numeric.scalar() == ScalarKind.LONG
        ? limit.abs().compareTo(SAFE) <= 0
        : Double.isFinite(limit.doubleValue());
  }

  private static String range(InputValue.Numeric numeric) {
    return switch (numeric.scalar()) {
      case INT -> "-2147483648 to 2147483647, or make it a long";
      case LONG -> "-9007199254740991 to 9007199254740991, as JSON has no other integers";
      default -> "a double";
    };
  }

  private static Optional<Problem> contradiction(Sent sent) {
    Optional<BigDecimal> least = limits(sent, true).max(BigDecimal::compareTo);
    Optional<BigDecimal> most = limits(sent, false).min(BigDecimal::compareTo);
    return least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0
        ? Optional.of(
            Problem.of(
                "HW355",
                sent.field().site(),
                "'%s' of type %s must be at least %s and at most %s, which nothing is; change one of"
                    + " the limits",
                sent.field().name(),
                sent.value().type(),
                least.get().toPlainString(),
                most.get().toPlainString()))
        : Optional.empty();
  }

  private static Stream<BigDecimal> limits(Sent sent, boolean lower) {
    return sent.value().constraints().stream()
        .map(InputConstraint::meaning)
        .flatMap(
            meaning -> {
              if (meaning instanceof Bound bound && bound.lower() == lower) {
                return Stream.of(bound.limit());
              }
              return meaning instanceof Length length && length.lower() == lower
                  ? Stream.of(BigDecimal.valueOf(length.limit()))
                  : Stream.empty();
            });
  }
}
