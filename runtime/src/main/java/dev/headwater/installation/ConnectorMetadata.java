package dev.headwater.installation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people are shown of a connector.
 *
 * @param name its name, as its schema has it
 * @param displayName what people call it
 * @param description what it brings, in a sentence
 * @param version its version
 * @param icon the URL of an icon; null if it has none
 * @param scopes what it asks the outside system to be allowed
 */
public record ConnectorMetadata(
    String name,
    String displayName,
    String description,
    String version,
    @Nullable String icon,
    List<String> scopes) {

  /** Copies the scopes. */
  public ConnectorMetadata {
    scopes = List.copyOf(scopes);
  }
}
