package social;

import dev.headwater.MutationInput;
import dev.headwater.plan.Arguments;
import org.jspecify.annotations.Nullable;

/** What a client sends with a like. */
@MutationInput
public record LikeInput(@Nullable Arguments args, @Nullable Integer by, String id) {}
