package dev.headwater.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A class marked {@code @Connector}, with its annotated methods in declaration order.
 *
 * @param constructors the constructors that generated code can call
 * @param shared the raw loaders
 * @param entities every entity that its signatures mention, and those reached from them
 * @param taken the names of generated classes that the user has classes of already
 * @param warnings the lint that generated code must suppress, since it uses what the user wrote
 */
public record ConnectorModel(
    ClassId id,
    boolean isPublic,
    Located<String> namespace,
    Located<String> name,
    List<Located<JavaType>> roots,
    List<MethodModel> constructors,
    List<SourceModel> sources,
    List<SharedModel> shared,
    List<DerivationModel> derivations,
    List<MethodModel> seeds,
    Map<ClassId, EntityModel> entities,
    Set<String> taken,
    Set<String> warnings,
    Site site) {

  public ConnectorModel {
    roots = List.copyOf(roots);
    constructors = List.copyOf(constructors);
    sources = List.copyOf(sources);
    shared = List.copyOf(shared);
    derivations = List.copyOf(derivations);
    seeds = List.copyOf(seeds);
    entities = Map.copyOf(entities);
    taken = Set.copyOf(taken);
    warnings = Set.copyOf(warnings);
  }

  /** The same connector, with the taken names known. */
  public ConnectorModel withTaken(Set<String> names) {
    return new ConnectorModel(
        id,
        isPublic,
        namespace,
        name,
        roots,
        constructors,
        sources,
        shared,
        derivations,
        seeds,
        entities,
        names,
        warnings,
        site);
  }

  /** {@code issue-tracker} for {@code IssueTracker}. */
  public static String defaultName(ClassId id) {
    return ConstantNames.kebab(id.simpleName());
  }

  /** Every class that is generated from it. */
  public List<ClassId> generated() {
    List<ClassId> generated = new ArrayList<>(List.of(connectorId(), schemaId()));
    sources.forEach(source -> generated.add(sourceId(source)));
    return generated;
  }

  /** {@code GithubConnector}. */
  public ClassId connectorId() {
    return id.generated("Connector");
  }

  /** {@code GithubSchema}. */
  public ClassId schemaId() {
    return id.generated("Schema");
  }

  /** {@code GithubIssuesPageSource}, {@code GithubReposLoader}. */
  public ClassId sourceId(SourceModel source) {
    String name = source.name();
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return id.generated(capital + (source.isLoader() ? "Loader" : "Source"));
  }

  /** What its constructor takes: what derivations and seeds may ask for. */
  public List<ParameterModel> context() {
    return constructors.size() == 1 ? constructors.get(0).parameters() : List.of();
  }

  /** The entity of a class, if it is one. */
  public Optional<EntityModel> entity(ClassId entity) {
    return Optional.ofNullable(entities.get(entity));
  }

  /** The entities of the roots. */
  public List<EntityModel> rootEntities() {
    return roots.stream()
        .flatMap(root -> root.value().plainClass().stream())
        .flatMap(root -> entity(root).stream())
        .toList();
  }

  /** The sources, loaders left out. */
  public List<SourceModel> plainSources() {
    return sources.stream().filter(source -> !source.isLoader()).toList();
  }
}
