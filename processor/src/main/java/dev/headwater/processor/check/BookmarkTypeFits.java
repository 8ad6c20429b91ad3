package dev.headwater.processor.check;

import dev.headwater.processor.model.BookmarkModel;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW242: a bookmark is an Optional of its field's type, since there may be none. */
final class BookmarkTypeFits implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.sources().stream()
        .flatMap(source -> BookmarkModel.of(connector, source).stream())
        .filter(bookmark -> bookmark.field().filter(Ordered::is).isPresent())
        .filter(bookmark -> !bookmark.parameter().type().equals(type(bookmark)))
        .map(
            bookmark ->
                Problem.of(
                    "HW242",
                    bookmark.parameter().site(),
                    "bookmark '%s' of type %s is of field '%s', of which there may be no value yet;"
                        + " take %s",
                    bookmark.parameter().name(),
                    bookmark.parameter().type(),
                    bookmark.name().value(),
                    type(bookmark)))
        .toList();
  }

  private static JavaType type(BookmarkModel bookmark) {
    JavaType value = bookmark.field().orElseThrow().javaType().boxed();
    return new JavaType.Declared(KnownTypes.OPTIONAL, List.of(value));
  }
}
