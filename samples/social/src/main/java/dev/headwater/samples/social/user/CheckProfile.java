package dev.headwater.samples.social.user;

import dev.headwater.MutationInput;
import dev.headwater.Required;
import dev.headwater.Strict;
import dev.headwater.json.Json;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A profile, to be told whether it would do. */
@MutationInput
public record CheckProfile(
    @Min(0) @Max(150) int age,
    @AssertTrue boolean agree,
    @Size(min = 1, max = 3) List<@Size(min = 2) String> aliases,
    @Nullable Limits limits,
    Settings settings) {

  /** How much someone wants to see. */
  @MutationInput
  @Strict
  public record Limits(@Positive double daily) {}

  /** How someone wants to see it. */
  @MutationInput
  public record Settings(Theme theme, @Required @Min(0) @DecimalMax("1") @Nullable Double volume) {}

  /** Colours. */
  public enum Theme {
    /** Dark on light. */
    light,
    /** Light on dark. */
    dark
  }

  /** The profile as it was understood. */
  public Json json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("age", age);
    json.put("agree", agree);
    json.put("aliases", aliases);
    if (limits != null) {
      json.put("limits", Map.of("daily", limits.daily()));
    }
    Map<String, @Nullable Object> shown = new LinkedHashMap<>();
    shown.put("theme", settings.theme());
    shown.put("volume", settings.volume());
    json.put("settings", shown);
    return Json.of(json);
  }
}
