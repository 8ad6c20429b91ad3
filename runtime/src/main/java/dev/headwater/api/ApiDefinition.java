package dev.headwater.api;

import dev.headwater.view.ViewDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an application serves, as generated code describes it. Immutable; as safe to share as the
 * application's own object is.
 *
 * @param <C> the context of the request
 */
public final class ApiDefinition<C> {
  private final String name;
  private final Class<C> contextType;
  final Map<String, RootList<?, ?>> lists;
  final Map<String, Named<C>> customLists;
  final Map<String, Named<C>> queries;
  final Map<String, Named<C>> mutations;
  private final List<ViewDefinition<?, ?, ?, ?>> views;

  ApiDefinition(ApiDefinitionBuilder<C> builder) {
    this.name = builder.name;
    this.contextType = builder.contextType;
    this.lists = new LinkedHashMap<>(builder.lists);
    this.customLists = new LinkedHashMap<>(builder.customLists);
    this.queries = new LinkedHashMap<>(builder.queries);
    this.mutations = new LinkedHashMap<>(builder.mutations);
    this.views = List.copyOf(builder.views);
  }

  /**
   * Begins a definition; for generated code.
   *
   * @param name the name of the class it is of, for messages
   */
  public static <C> ApiDefinitionBuilder<C> of(String name, Class<C> contextType) {
    return new ApiDefinitionBuilder<>(name, contextType);
  }

  /** The class of the context of every request. */
  public Class<C> contextType() {
    return contextType;
  }

  /** The views it names, each once: those of lists first. */
  public List<ViewDefinition<?, ?, ?, ?>> views() {
    return views;
  }

  /** The name of its class. */
  @Override
  public String toString() {
    return name;
  }
}
