package dev.headwater.plan;

import java.util.List;

/**
 * What a client asks of a view.
 *
 * @param paths dotted paths of fields, such as {@code author.name}; what is in no view is ignored,
 *     or refused if {@link Limits#strictPaths} is set
 * @param arguments those of the request; of a nested path, in the scope of its names
 */
public record Selection(List<String> paths, Arguments arguments) {

  /** Copies the paths. */
  public Selection {
    paths = List.copyOf(paths);
  }

  /** These paths, without arguments. */
  public static Selection of(String... paths) {
    return new Selection(List.of(paths), Arguments.none());
  }

  /** The same paths with arguments. */
  public Selection with(Arguments arguments) {
    return new Selection(paths, arguments);
  }
}
