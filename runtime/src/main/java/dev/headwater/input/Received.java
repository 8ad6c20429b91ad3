package dev.headwater.input;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value as it was sent, where it stands, and where its issues go.
 *
 * @param path null at the root
 */
record Received(Input input, @Nullable InputPath path, Issues issues) {

  @Nullable Object value() {
    return input.value();
  }

  /** Whether it is null, and not merely absent. */
  boolean isNull() {
    return input.isGiven() && input.value() == null;
  }

  /** The member of this object that has a name. */
  Received member(Map<?, ?> object, String name) {
    boolean given = object.containsKey(name);
    Input member = given ? Input.of(object.get(name)) : Input.NONE;
    return new Received(member, InputPath.in(path, name), issues);
  }

  /** An element of this array. */
  Received element(@Nullable Object element, int index) {
    return new Received(Input.of(element), InputPath.in(path, index), issues);
  }

  /** What JavaScript calls its type, but for null and arrays. */
  String type() {
    Object value = input.value();
    if (value == null) {
      return input.isGiven() ? "null" : "undefined";
    }
    if (value instanceof String) {
      return "string";
    }
    if (value instanceof Number) {
      return "number";
    }
    if (value instanceof Boolean) {
      return "boolean";
    }
    return value instanceof List ? "array" : "object";
  }

  /** Says that it is of another type than expected. */
  Issue wrongType(String expected) {
    return saying(Issue.of("invalid_type").with("expected", expected), expected);
  }

  /** The same, with something more to say of what was expected or received. */
  Issue wrongType(String expected, String name, String value) {
    return saying(Issue.of("invalid_type").with("expected", expected).with(name, value), expected);
  }

  private Issue saying(Issue issue, String expected) {
    return issue.saying("Invalid input: expected " + expected + ", received " + type());
  }

  /** Adds that it is of another type than expected, and what is wrong about the length it has. */
  void addWrongType(String expected, Lengths lengths) {
    add(wrongType(expected));
    Object value = input.value();
    if (value != null) {
      Length.of(value).ifPresent(length -> lengths.check(length, this));
    }
  }

  void add(Issue issue) {
    issues.add(issue, path);
  }
}
