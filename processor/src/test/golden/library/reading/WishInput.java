package library.reading;

import dev.headwater.plan.Arguments;
import org.jspecify.annotations.Nullable;

/** An input with arguments for the result. */
public record WishInput(@Nullable Arguments args, String text) {}
