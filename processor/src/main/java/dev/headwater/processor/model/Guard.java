package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @Authorize} says.
 *
 * @param name the name of a static method
 * @param method that method, if there is exactly one
 * @param known the names of all static methods of the view
 */
public record Guard(Located<String> name, Optional<ComputedMethod> method, List<String> known) {

  public Guard {
    known = List.copyOf(known);
  }
}
