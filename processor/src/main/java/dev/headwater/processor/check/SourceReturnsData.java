package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW208: a source returns data. */
final class SourceReturnsData implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.sources().stream()
        .filter(source -> !source.isLoader() && !returnsData(source.fetch().data()))
        .map(
            source ->
                Problem.of(
                    "HW208",
                    source.method().site(),
                    "source '%s' returns %s, which is no data; return SourcePage<D>, or D if there are no pages",
                    source.name(),
                    source.method().returns()))
        .toList();
  }

  private static boolean returnsData(JavaType data) {
    boolean primitive = data instanceof JavaType.Primitive;
    boolean rawPage = data.is(KnownTypes.SOURCE_PAGE) || data.is(KnownTypes.TYPED_SOURCE_PAGE);
    boolean loaderPage = data.is(KnownTypes.PAGE) || data.is(KnownTypes.TYPED_PAGE);
    return !primitive
        && !rawPage
        && !loaderPage
        && !(data instanceof JavaType.Other)
        && !(data instanceof JavaType.Wildcard);
  }
}
