package dev.headwater.blog;

import dev.headwater.ById;
import dev.headwater.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A source that fetches one at a time, asynchronously. */
@Source(UserView.class)
public final class UserSource {
  final Map<String, User> users = new HashMap<>();
  final AtomicInteger calls = new AtomicInteger();

  @ById
  CompletionStage<@Nullable User> byId(BlogContext context, String id) {
    calls.incrementAndGet();
    return CompletableFuture.completedStage(users.get(id));
  }
}
