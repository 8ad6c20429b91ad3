package dev.headwater.cli.filter;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.OrderedField;
import dev.headwater.entity.StoredField;
import dev.headwater.entity.TextField;
import dev.headwater.query.Condition;
import dev.headwater.query.Condition.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A filter as it is typed, {@code title ~ crash}, to the condition that it means. */
final class Filter {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(?<field>[\\p{L}_$][\\p{L}\\p{N}_$]*)\\s*"
              + "(?:(?<null>\\s+is\\s+(?<not>not\\s+)?null)"
              + "|\\bin\\b\\s*(?<list>.+)"
              + "|(?<op>!=|<=|>=|=|<|>|~)\\s*(?<value>.*?))\\s*",
          Pattern.DOTALL);

  private Filter() {}

  /** A condition, or HW864. */
  static <E> Condition<E> parse(EntityType<E> type, String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw Fields.wrong(
          "'"
              + text
              + "' is no filter; write FIELD OP VALUE, where OP is =, !=, <, <=, >, >= or ~,"
              + " or 'FIELD is null', 'FIELD is not null' or 'FIELD in A,B,C'");
    }
    return condition(Fields.of(type, form.group("field")), form);
  }

  private static <E, V> Condition<E> condition(StoredField<E, V> field, Matcher form) {
    if (form.group("null") != null) {
      return form.group("not") == null ? field.isNull() : field.isNotNull();
    }
    if (form.group("list") != null) {
      return field.in(values(field, form.group("list")));
    }
    String value = Quoted.open(form.group("value"));
    return switch (form.group("op")) {
      case "=" -> field.eq(FieldText.parse(field, value));
      case "!=" -> field.ne(FieldText.parse(field, value));
      case "~" -> contains(field, value);
      case "<" -> compare(field, Comparison.LESS, value);
      case "<=" -> compare(field, Comparison.AT_MOST, value);
      case ">" -> compare(field, Comparison.GREATER, value);
      default -> compare(field, Comparison.AT_LEAST, value);
    };
  }

  private static <E, V> List<V> values(StoredField<E, V> field, String list) {
    List<V> values = new ArrayList<>();
    Quoted.list(list).forEach(value -> values.add(FieldText.parse(field, value)));
    return values;
  }

  @SuppressWarnings("unchecked") // a text field of E
  private static <E> Condition<E> contains(StoredField<E, ?> field, String part) {
    if (field instanceof TextField<?>) {
      return ((TextField<E>) field).contains(part);
    }
    throw Fields.wrong(
        field
            + " is of type "
            + field.describeType()
            + ", of which ~ can say nothing; it is for text");
  }

  private static <E> Condition<E> compare(StoredField<E, ?> field, Comparison op, String value) {
    if (field instanceof OrderedField<E, ?> ordered) {
      return compareOrdered(ordered, op, value);
    }
    throw Fields.wrong(
        field + " is of type " + field.describeType() + ", which has no order; use =, != or in");
  }

  private static <E, V extends Comparable<? super V>> Condition<E> compareOrdered(
      OrderedField<E, V> field, Comparison op, String value) {
    return Condition.compare(field, op, FieldText.parse(field, value));
  }
}
