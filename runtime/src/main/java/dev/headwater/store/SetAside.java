package dev.headwater.store;

import dev.headwater.entity.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A parent with which a run did not get on, and where it stopped. The next commit for the same
 * source and parent, in whatever run, removes it.
 *
 * @param source the source's name
 * @param parent the parent
 * @param cursor the cursor of the page that failed; null for the first
 * @param code the code of the failure, such as {@code HW701}
 * @param cause what went wrong, for people
 * @param attempts how often the page was requested
 */
public record SetAside(
    String source,
    Ref<?> parent,
    @Nullable String cursor,
    String code,
    String cause,
    int attempts) {}
