package dev.headwater.tracker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of issues as the outside system answers it. */
public record IssuePage(List<RawIssue> issues, @Nullable String next) {}
