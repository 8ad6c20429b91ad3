package social.input;

import dev.headwater.error.ApiException;
import dev.headwater.input.Input;
import dev.headwater.json.Json;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads inputs by the names of their mutations. */
public final class Reading {
  private static final Map<String, Function<Input, Object>> READERS =
      Map.of(
          "post.like", LikeInputReader::read,
          "post.add", PostInputReader::read,
          "comment.add", CommentInputReader::read,
          "comment.delete", CommentDeleteInputReader::read,
          "event.rsvp", RsvpInputReader::read,
          "user.update", UserInputReader::read,
          "profile.check", ProfileInputReader::read,
          "odd", OddInputReader::read);

  private Reading() {}

  /** The record as text, or the JSON of the issues. */
  public static String read(String mutation, boolean given, @Nullable Object value) {
    Input input = given ? Input.of(value) : Input.NONE;
    try {
      return String.valueOf(READERS.getOrDefault(mutation, sent -> sent).apply(input));
    } catch (ApiException e) {
      Json issues = e.error().issues();
      return e.error().category() + " " + e.error().message() + " " + issues;
    }
  }
}
