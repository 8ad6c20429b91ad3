package dev.headwater.http;

import dev.headwater.error.ApiException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads bodies, which are one JSON value each. Immutable and thread-safe. */
final class JsonReader {
  private final JsonFactory factory;
  private final int depth;

  /** A reader of bodies of a depth, in which all else is bounded by their size. */
  JsonReader(int depth) {
    this.depth = depth;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(depth)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();
  }

  /** What takes a value whose first token has been read; it must leave at the last. */
  @FunctionalInterface
  interface Body<T> {
    T read(JsonParser in);
  }

  /**
   * Reads a body to its end.
   *
   * @throws ApiException if it is not one JSON value, or is too deep
   */
  <T> T read(String text, Body<T> body) {
    try (JsonParser in =
        factory.createParser(ObjectReadContext.empty(), UnicodeEscapes.checked(text))) {
      if (in.nextToken() == null) {
        throw Rejection.json();
      }
      T value = body.read(in);
      if (in.nextToken() != null) {
        throw Rejection.json();
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw Rejection.tooDeep(depth);
    } catch (JacksonException e) {
      throw Rejection.json();
    }
  }

  /** A string; null for any other value, which is skipped. */
  static @Nullable String string(JsonParser in) {
    if (in.currentToken() == JsonToken.VALUE_STRING) {
      return in.getString();
    }
    in.skipChildren();
    return null;
  }

  /** A string, or a number in its string form; null for any other value, which is skipped. */
  static @Nullable String id(JsonParser in) {
    return in.currentToken().isNumeric() ? EcmaNumber.text(number(in)) : string(in);
  }

  static Number number(JsonParser in) {
    return EcmaNumber.of(in.getString(), in.currentToken() == JsonToken.VALUE_NUMBER_INT);
  }

  /** An array of strings, or of strings and numbers; null for any other value. */
  static @Nullable List<String> strings(JsonParser in, boolean orNumbers) {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      in.skipChildren();
      return null;
    }
    List<String> strings = new ArrayList<>();
    boolean right = true;
    while (in.nextToken() != JsonToken.END_ARRAY) {
      String string = orNumbers ? id(in) : string(in);
      if (string == null) {
        right = false;
      } else if (right) {
        strings.add(string);
      }
    }
    return right ? strings : null;
  }

  /** An object; null for any other value, which is skipped. */
  @SuppressWarnings("unchecked") // an object is a map
  static @Nullable Map<String, @Nullable Object> object(JsonParser in) {
    if (in.currentToken() == JsonToken.START_OBJECT) {
      return (Map<String, @Nullable Object>) value(in);
    }
    in.skipChildren();
    return null;
  }

  /**
   * Any value, as {@link dev.headwater.input.Input} has them; not recursive, however deep it is.
   */
  static @Nullable Object value(JsonParser in) {
    if (!in.currentToken().isStructStart()) {
      return scalar(in);
    }
    Deque<Open> outer = new ArrayDeque<>();
    Open open = Open.of(in.currentToken());
    while (true) {
      JsonToken token = in.nextToken();
      if (token.isStructEnd()) {
        Open closed = open;
        if (outer.isEmpty()) {
          return closed.value();
        }
        open = outer.pop();
      } else if (token == JsonToken.PROPERTY_NAME) {
        open.name = in.currentName();
      } else if (token.isStructStart()) {
        Open inner = Open.of(token);
        open.add(inner.value());
        outer.push(open);
        open = inner;
      } else {
        open.add(scalar(in));
      }
    }
  }

  private static @Nullable Object scalar(JsonParser in) {
    return switch (in.currentToken()) {
      case VALUE_STRING -> in.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  /** An array or object that is being read: one of the two. */
  private static final class Open {
    private final @Nullable List<@Nullable Object> array;
    private final @Nullable Map<String, @Nullable Object> object;
    String name = "";

    private Open(
        @Nullable List<@Nullable Object> array, @Nullable Map<String, @Nullable Object> object) {
      this.array = array;
      this.object = object;
    }

    static Open of(JsonToken start) {
      return start == JsonToken.START_ARRAY
          ? new Open(new ArrayList<>(), null)
          : new Open(null, new LinkedHashMap<>());
    }

    @Nullable Object value() {
      return array == null ? object : array;
    }

    void add(@Nullable Object value) {
      if (array != null) {
        array.add(value);
      } else if (object != null) {
        object.put(name, value);
      }
    }
  }
}
