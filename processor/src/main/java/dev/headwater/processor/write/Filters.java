package dev.headwater.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.FilterTerm;
import dev.headwater.processor.model.Literal;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ScalarKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** What is counted: terms for a store, and the same as a predicate. */
final class Filters {
  private Filters() {}

  static CodeBlock of(ClassId row, List<FilterTerm> terms) {
    if (terms.isEmpty()) {
      return CodeBlock.of("$T.all()", RuntimeClasses.FILTER);
    }
    String variable = Members.variable(row.simpleName());
    CodeBlock listed =
        terms.stream()
            .map(
                term ->
                    CodeBlock.of(
                        "new $T($S, $L, $L)",
                        RuntimeClasses.FILTER_TERM,
                        term.property().name(),
                        term.equal(),
                        literal(term.value())))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock tested =
        terms.stream()
            .map(term -> test(term, CodeBlock.of("$N.$N()", variable, term.property().getter())))
            .collect(CodeBlock.joining("$W&& "));
    return CodeBlock.of(
        "new $T<>($T.of($L),$W($T $N) -> $L)",
        RuntimeClasses.FILTER,
        List.class,
        listed,
        TypeNames.of(row),
        variable,
        tested);
  }

  private static CodeBlock literal(Literal literal) {
    if (literal instanceof Literal.Truth truth) {
      return CodeBlock.of("$L", truth.value());
    }
    if (literal instanceof Literal.Numeric number) {
      return number(number);
    }
    if (literal instanceof Literal.Text text) {
      return text.kind() == ScalarKind.CHAR
          ? CodeBlock.of("$L", character(text.text().charAt(0)))
          : CodeBlock.of("$S", text.text());
    }
    return literal instanceof Literal.Constant constant
        ? CodeBlock.of("$T.$N", TypeNames.of(constant.type()), constant.name())
        : CodeBlock.of("null");
  }

  private static CodeBlock number(Literal.Numeric number) {
    String digits = number.digits();
    return switch (number.kind()) {
      case BYTE -> CodeBlock.of("(byte) $L", new BigDecimal(digits).byteValueExact());
      case SHORT -> CodeBlock.of("(short) $L", new BigDecimal(digits).shortValueExact());
      case INT -> CodeBlock.of("$L", new BigDecimal(digits).intValueExact());
      case LONG -> CodeBlock.of("$LL", new BigDecimal(digits).longValueExact());
      case FLOAT -> CodeBlock.of("$LF", new BigDecimal(digits).floatValue());
      case DOUBLE -> CodeBlock.of("$LD", new BigDecimal(digits).doubleValue());
      case BIG_INTEGER -> CodeBlock.of("new $T($S)", BigInteger.class, digits);
      default -> CodeBlock.of("new $T($S)", BigDecimal.class, digits);
    };
  }

  private static String character(char value) {
    return switch (value) {
      case '\'' -> "'\\''";
      case '\\' -> "'\\\\'";
      case '\t' -> "'\\t'";
      case '\n' -> "'\\n'";
      case '\r' -> "'\\r'";
      default ->
          value < ' ' || Character.isSurrogate(value)
              ? String.format("'\\u%04x'", (int) value)
              : "'" + value + "'";
    };
  }

  private static CodeBlock test(FilterTerm term, CodeBlock value) {
    String sign = term.equal() ? "==" : "!=";
    String not = term.equal() ? "" : "!";
    RowProperty property = term.property();
    boolean same = term.value() instanceof Literal.Null || term.value() instanceof Literal.Constant;
    if (same || (property.isPrimitive() && !(term.value() instanceof Literal.Truth))) {
      return CodeBlock.of("$L $L $L", value, sign, literal(term.value()));
    }
    if (term.value() instanceof Literal.Truth truth) {
      return property.isPrimitive()
          ? CodeBlock.of("$L$L", truth.value() == term.equal() ? "" : "!", value)
          : CodeBlock.of(
              "$L$T.$L.equals($L)", not, Boolean.class, truth.value() ? "TRUE" : "FALSE", value);
    }
    if (term.value() instanceof Literal.Numeric number) {
      return number.kind() == ScalarKind.BIG_DECIMAL
          ? decimal(term, value)
          : CodeBlock.of("$L$L.equals($L)", not, boxed(number, property), value);
    }
    CodeBlock text = literal(term.value());
    return ((Literal.Text) term.value()).kind() == ScalarKind.CHAR
        ? CodeBlock.of("$L$T.valueOf($L).equals($L)", not, Character.class, text, value)
        : CodeBlock.of("$L$L.equals($L)", not, text, value);
  }

  /** Of a decimal the scale does not count, as in a store. */
  private static CodeBlock decimal(FilterTerm term, CodeBlock value) {
    return CodeBlock.of(
        "$L($L != null && $L.compareTo($L) == 0)",
        term.equal() ? "" : "!",
        value,
        value,
        literal(term.value()));
  }

  private static CodeBlock boxed(Literal.Numeric number, RowProperty property) {
    if (number.kind() == ScalarKind.BIG_INTEGER) {
      return literal(number);
    }
    TypeName box = TypeNames.of(property.javaType()).box();
    return CodeBlock.of("$T.valueOf($L)", box, literal(number));
  }
}
