package dev.headwater.processor.check;

import dev.headwater.processor.model.BookmarkModel;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;
import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SourceModel;
import java.util.List;
import java.util.Optional;

/** HW241: a bookmark names a collection that its source fills, and an ordered field in it. */
final class BookmarkNamesField implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.sources().stream()
        .flatMap(
            source ->
                BookmarkModel.of(connector, source).stream()
                    .flatMap(bookmark -> wrong(source, bookmark).stream()))
        .toList();
  }

  private static Optional<Problem> wrong(SourceModel source, BookmarkModel bookmark) {
    if (bookmark.collections().isEmpty()) {
      return Optional.empty(); // it cannot have one, which is another rule's
    }
    List<String> collections = bookmark.collections().stream().map(FieldModel::name).toList();
    if (bookmark.collection().isEmpty()) {
      String first = bookmark.name().value().split("\\.", 2)[0];
      return Optional.of(
          problem(
              bookmark,
              "%s '%s' fills no collection '%s'%s; write a collection and a field of its members,"
                  + " as in @Bookmark(\"%s.updatedAt\")",
              source.kind(),
              source.name(),
              first,
              NearestName.hintOrAll(first, collections),
              collections.get(0)));
    }
    if (bookmark.members().isEmpty()) {
      return Optional.empty(); // not an entity, which is another rule's
    }
    EntityModel members = bookmark.members().get();
    List<String> ordered =
        members.columns().stream().filter(Ordered::is).map(FieldModel::name).toList();
    if (bookmark.field().filter(Ordered::is).isPresent()) {
      return Optional.empty();
    }
    String collection = bookmark.collection().get().name();
    String written = bookmark.name().value();
    String name = written.substring(Math.min(written.length(), collection.length() + 1));
    return Optional.of(
        problem(
            bookmark,
            "'%s' is no field of '%s' that has an order%s",
            name,
            members.id().simpleName(),
            NearestName.hintOrAll(name, ordered)));
  }

  private static Problem problem(BookmarkModel bookmark, String message, Object... arguments) {
    return Problem.of("HW241", bookmark.name().site(), message, arguments);
  }
}
