package dev.headwater.http;

import dev.headwater.api.Failures;
import dev.headwater.api.Result;
import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import dev.headwater.json.Json;
import dev.headwater.json.JsonOutput;
import java.util.List;

/** The documents that requests are answered with. Thread-safe. */
final class Documents {
  private static final Json BEGIN = Json.encoded("{\"version\":1,\"results\":[");
  private static final Json END = Json.encoded("]}");
  private static final int OK = 200;

  private final Outputs outputs = new Outputs();
  private final Failures failures;

  Documents(Failures failures) {
    this.failures = failures;
  }

  /** The results of operations. */
  JsonResponse results(List<? extends Result> results) {
    return document(OK, results);
  }

  /**
   * The one error of a request that is rejected as a whole.
   *
   * @param id what stands for the operation's
   */
  JsonResponse rejected(String id, Throwable e) {
    ApiError error = failures.shown(id, e);
    int status = e instanceof ApiException meant ? meant.status() : error.category().status();
    return document(status, List.of(new Result.Failed(id, error)));
  }

  private JsonResponse document(int status, List<? extends Result> results) {
    JsonOutput out = outputs.take().json(BEGIN);
    for (Result result : results) {
      result.write(out.item(), failures);
    }
    return new JsonResponse(status, out.json(END), outputs);
  }
}
