package library.reading;

import dev.headwater.Api;
import dev.headwater.Query;
import dev.headwater.json.Json;

/** An API that is package-private, of no context. */
@Api
final class Bell {
  @Query
  Json ring() {
    return Json.NULL;
  }
}
