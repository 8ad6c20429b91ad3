package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A parameter marked {@code @Bookmark}.
 *
 * @param name what is written: {@code issues.updatedAt}
 * @param collections the collections that the source fills
 * @param collection that of them which it names
 * @param members the entity in it
 * @param field the field of that which it names
 */
public record BookmarkModel(
    ParameterModel parameter,
    Located<String> name,
    List<FieldModel> collections,
    Optional<FieldModel> collection,
    Optional<EntityModel> members,
    Optional<FieldModel> field) {

  /** The bookmarks that a source asks for: one, if nothing is wrong. */
  public static List<BookmarkModel> of(ConnectorModel connector, SourceModel source) {
    List<FieldModel> collections =
        Filling.of(connector).stream()
            .filter(filling -> filling.source().equals(source))
            .flatMap(filling -> filling.collection().stream())
            .toList();
    return source.bookmarks().stream()
        .map(parameter -> of(connector, collections, parameter))
        .toList();
  }

  private static BookmarkModel of(
      ConnectorModel connector, List<FieldModel> collections, ParameterModel parameter) {
    Located<String> name = parameter.bookmark().orElseThrow();
    int dot = name.value().indexOf('.');
    String first = dot < 0 ? name.value() : name.value().substring(0, dot);
    Optional<FieldModel> collection =
        collections.stream().filter(each -> each.name().equals(first)).findFirst();
    Optional<EntityModel> members =
        collection.flatMap(each -> each.type().leadsTo()).flatMap(connector::entity);
    Optional<FieldModel> field =
        members.flatMap(entity -> entity.field(name.value().substring(dot + 1)));
    return new BookmarkModel(parameter, name, collections, collection, members, field);
  }
}
