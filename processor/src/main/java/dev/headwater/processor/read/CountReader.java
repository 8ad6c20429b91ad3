package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.CountTerm;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.FilterTerm;
import dev.headwater.processor.model.Literal;
import dev.headwater.processor.model.RowModel;
import dev.headwater.processor.model.RowProperty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;

/** Reads what the rows that are counted must be like. */
final class CountReader {
  private static final Pattern TERM =
      Pattern.compile("\\s*([\\w$]+)\\s*(!=|=)\\s*(.*?)\\s*", Pattern.UNICODE_CHARACTER_CLASS);

  private final World world;
  private final RowReader rows;

  CountReader(World world, RowReader rows) {
    this.world = world;
    this.rows = rows;
  }

  CountTerm read(String text, RowModel row) {
    Matcher term = TERM.matcher(text);
    if (!term.matches() || term.group(3).isEmpty()) {
      return new CountTerm.Malformed(text);
    }
    Optional<RowProperty> property = rows.find(row, term.group(1));
    if (property.isEmpty()) {
      return new CountTerm.UnknownProperty(term.group(1), row.names());
    }
    boolean equal = term.group(2).equals("=");
    return literal(property.get(), term.group(3))
        .<CountTerm>map(
            value -> new CountTerm.Filtered(new FilterTerm(property.get(), equal, value)))
        .orElseGet(
            () ->
                new CountTerm.WrongLiteral(property.get(), term.group(3), advice(property.get())));
  }

  private Optional<Literal> literal(RowProperty property, String text) {
    if (text.equals("null")) {
      return property.isPrimitive() ? Optional.empty() : Optional.of(new Literal.Null());
    }
    if (property.value().isEmpty()) {
      return Optional.empty();
    }
    FieldType type = property.value().get();
    if (type instanceof FieldType.Enumeration enumeration) {
      return constants(enumeration.id()).contains(text)
          ? Optional.of(new Literal.Constant(enumeration.id(), text))
          : Optional.empty();
    }
    return type instanceof FieldType.Scalar scalar
        ? Literals.read(scalar.kind(), text)
        : Optional.empty();
  }

  private List<String> constants(ClassId type) {
    return world.elements().getTypeElement(type.qualifiedName()).getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .map(element -> element.getSimpleName().toString())
        .toList();
  }

  private String advice(RowProperty property) {
    Optional<FieldType> type = property.value();
    String orNull = property.isPrimitive() ? "" : " or null";
    if (type.isPresent() && type.get() instanceof FieldType.Enumeration enumeration) {
      return String.join(", ", constants(enumeration.id())) + orNull;
    }
    return type.isPresent() && type.get() instanceof FieldType.Scalar scalar
        ? Literals.describe(scalar.kind()).map(form -> form + orNull).orElse("null")
        : "null";
  }
}
