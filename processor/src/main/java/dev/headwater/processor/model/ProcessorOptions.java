package dev.headwater.processor.model;

import java.util.Set;
import java.util.TreeSet;

/**
 * The options a compiler was given for all its processors.
 *
 * @param names without the {@code -A}, sorted
 */
public record ProcessorOptions(Set<String> names) {
  /** What the names of our options start with. */
  public static final String PREFIX = "headwater.";

  /** The qualified name of the registry. */
  public static final String REGISTRY = PREFIX + "registry";

  /** The file that describes the API for clients in TypeScript. */
  public static final String TYPESCRIPT = PREFIX + "typescript";

  /** All there are. */
  public static final Set<String> KNOWN = Set.of(REGISTRY, TYPESCRIPT);

  public ProcessorOptions {
    names = new TreeSet<>(names);
  }
}
