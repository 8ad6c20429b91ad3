package dev.headwater.samples.dictionary.details;

import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * What identifies a row of {@link DefinitionView}.
 */
@NullMarked
@GeneratedFrom(DefinitionView.class)
public record DefinitionKey(String slug, String ulid) {
}
