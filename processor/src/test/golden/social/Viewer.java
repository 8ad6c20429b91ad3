package social;

import org.jspecify.annotations.Nullable;

/** Who asks: the context of a request. */
public record Viewer(@Nullable User user) {}
