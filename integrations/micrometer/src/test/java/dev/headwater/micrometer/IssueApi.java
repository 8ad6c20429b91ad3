package dev.headwater.micrometer;

import dev.headwater.Operation;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The API that the connector of the tests calls. */
interface IssueApi {

  /** One page of issues. */
  record IssuePage(List<Issue> issues, @Nullable String next) {}

  /** The issues of a repository from a cursor on. */
  @Operation(attempts = 2)
  IssuePage issues(String repo, @Nullable String cursor) throws IOException, InterruptedException;
}
