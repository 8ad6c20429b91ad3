package dev.headwater.api;

import dev.headwater.error.ApiError;
import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;

/** The result of one operation. */
public sealed interface Result {

  /** The id of the operation. */
  String id();

  /**
   * Writes the result as one JSON value.
   *
   * @param failures what a client is told if what was fetched cannot be shown
   */
  void write(JsonOutput out, Failures failures);

  /** An operation that was done. */
  record Done(String id, Outcome outcome) implements Result {
    private static final JsonName DATA = JsonName.of("data");

    @Override
    public void write(JsonOutput out, Failures failures) {
      int start = out.size();
      try {
        begin(out, id, true);
        if (outcome instanceof Outcome.Value value) {
          value.json().write(out.name(DATA));
        }
        out.endObject();
      } catch (RuntimeException | StackOverflowError e) { // of what is nested too deeply
        out.truncate(start);
        new Failed(id, failures.shown("the result " + id, e)).write(out, failures);
      }
    }
  }

  /** An operation that failed. */
  record Failed(String id, ApiError error) implements Result {
    private static final JsonName ERROR = JsonName.of("error");

    @Override
    public void write(JsonOutput out, Failures failures) {
      begin(out, id, false);
      error.write(out.name(ERROR));
      out.endObject();
    }
  }

  private static void begin(JsonOutput out, String id, boolean ok) {
    out.beginObject().name(Names.ID).string(id).name(Names.OK).bool(ok);
  }

  /** The names that both have. */
  final class Names {
    private static final JsonName ID = JsonName.of("id");
    private static final JsonName OK = JsonName.of("ok");

    private Names() {}
  }
}
