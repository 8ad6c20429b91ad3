package library.reading;

import dev.headwater.api.ApiDefinition;
import dev.headwater.api.Outcome;
import dev.headwater.stamp.GeneratedApi;
import org.jspecify.annotations.NullMarked;

/**
 * What {@link Bell} serves.
 */
@NullMarked
@GeneratedApi(
    value = Bell.class,
    context = Object.class
)
final class BellApi {
  private BellApi() {
  }

  /**
   * The definition of an API.
   */
  static ApiDefinition<Object> of(Bell api) {
    return ApiDefinition.of("Bell", Object.class)
        .query("ring", "", call -> Outcome.of(api.ring()))
        .build();
  }
}
