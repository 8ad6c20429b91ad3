package dev.headwater.api;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
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

  /**
   * This and another part of an application.
   *
   * @throws HeadwaterException HW801 if both have a list, query or mutation of one name
   */
  public ApiDefinition<C> and(ApiDefinition<C> other) {
    ApiDefinitionBuilder<C> all = of(name + " and " + other, contextType);
    add(all.lists, "list", other, lists, other.lists);
    add(all.customLists, "list", other, customLists, other.customLists);
    add(all.queries, "query", other, queries, other.queries);
    add(all.mutations, "mutation", other, mutations, other.mutations);
    all.views.addAll(views);
    all.views.addAll(other.views);
    return all.build();
  }

  private <T> void add(
      Map<String, T> all,
      String what,
      ApiDefinition<C> other,
      Map<String, T> ours,
      Map<String, T> theirs) {
    all.putAll(ours);
    theirs.forEach(
        (key, value) -> {
          if (all.put(key, value) != null) {
            throw new HeadwaterException(
                ErrorCode.REGISTRY_DUPLICATE,
                name + " and " + other + " both have a " + what + " '" + key + "'; rename one");
          }
        });
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
