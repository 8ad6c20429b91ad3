package dev.headwater.input;

import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import dev.headwater.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with an input, in the order in which it was found. Not thread-safe. */
final class Issues {
  private final List<Map<String, Object>> found = new ArrayList<>();
  private int fractions;

  void add(Issue issue, @Nullable InputPath path) {
    found.add(issue.with("path", InputPath.keys(path)).members());
  }

  int count() {
    return found.size();
  }

  /** Notes that a fraction stands where there should be an integer. */
  void addFraction() {
    fractions++;
  }

  int fractions() {
    return fractions;
  }

  /**
   * The value that was decoded.
   *
   * @throws ApiException if there are issues, and so is no value
   */
  <T> T valid(@Nullable T value) {
    if (value == null) {
      throw new ApiException(
          ApiError.Category.VALIDATION_ERROR, "Validation failed.", Json.of(found));
    }
    return value;
  }
}
