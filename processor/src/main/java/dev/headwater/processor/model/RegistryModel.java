package dev.headwater.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was generated in one compilation, to be listed in one class.
 *
 * @param given the name the user wants for that class, if he said one
 * @param taken whether there is a class of the registry's name already
 */
public record RegistryModel(
    Optional<String> given,
    List<Entry> entities,
    List<Entry> schemas,
    List<ViewEntry> views,
    List<ExecutorEntry> executors,
    boolean taken) {

  public RegistryModel {
    entities = List.copyOf(entities);
    schemas = List.copyOf(schemas);
    views = List.copyOf(views);
    executors = List.copyOf(executors);
  }

  /**
   * A generated class.
   *
   * @param id the generated class
   * @param name the name it is known by
   * @param isPublic whether other packages can use it
   * @param site the annotated class
   */
  public record Entry(ClassId id, String name, boolean isPublic, Site site) {}

  /** The same registry, with the taken name known. */
  public RegistryModel withTaken(boolean isTaken) {
    return new RegistryModel(given, entities, schemas, views, executors, isTaken);
  }

  /** All entries. */
  public List<Entry> all() {
    return Stream.of(
            entities.stream(),
            schemas.stream(),
            views.stream().map(ViewEntry::entry),
            executors.stream().map(ExecutorEntry::entry))
        .flatMap(entries -> entries)
        .toList();
  }

  /** The class to write: as given, or {@code HeadwaterRegistry} in the package all share. */
  public ClassId id() {
    String name = given.orElseGet(() -> join(commonPackage(), "HeadwaterRegistry"));
    int dot = name.lastIndexOf('.');
    return ClassId.of(dot < 0 ? "" : name.substring(0, dot), name.substring(dot + 1));
  }

  /** The entries that the registry's package can use. */
  public List<Entry> visible(List<Entry> entries) {
    return entries.stream().filter(this::isVisible).toList();
  }

  /** The definitions of views that it can use. */
  public List<Entry> visibleViews() {
    return visible(views.stream().map(ViewEntry::entry).toList());
  }

  /** The executors of sources that it can use. */
  public List<ExecutorEntry> visibleExecutors() {
    return executors.stream().filter(executor -> isVisible(executor.entry())).toList();
  }

  /** What those take of the request: one class, if there is any. */
  public Optional<ClassId> context() {
    return visibleExecutors().stream().flatMap(executor -> executor.context().stream()).findFirst();
  }

  /** The entries that it cannot. */
  public List<Entry> hidden() {
    return all().stream().filter(entry -> !isVisible(entry)).toList();
  }

  private boolean isVisible(Entry entry) {
    String packageName = entry.id().packageName(); // nothing can be imported from the unnamed one
    return packageName.equals(id().packageName()) || (entry.isPublic() && !packageName.isEmpty());
  }

  /** The longest package that all entries are in or below; empty if there is none. */
  public String commonPackage() {
    List<String> common = null;
    for (Entry entry : all()) {
      List<String> parts = Arrays.asList(entry.id().packageName().split("\\."));
      common = common == null ? parts : commonPrefix(common, parts);
    }
    return common == null ? "" : String.join(".", common);
  }

  private static List<String> commonPrefix(List<String> one, List<String> other) {
    int length = 0;
    while (length < Math.min(one.size(), other.size())
        && one.get(length).equals(other.get(length))) {
      length++;
    }
    return one.subList(0, length);
  }

  private static String join(String packageName, String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
