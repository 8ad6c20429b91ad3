package dev.headwater.processor.check;

import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.SourceModel;
import java.util.List;

/** The page requests among the parameters of a method. */
final class PageRequests {
  private PageRequests() {}

  static List<ParameterModel> of(MethodModel method) {
    return method.parameters().stream()
        .filter(
            parameter ->
                parameter.type().is(KnownTypes.PAGE_REQUEST)
                    || parameter.type().is(KnownTypes.TYPED_PAGE_REQUEST))
        .toList();
  }

  /** The page request that fits a source. */
  static JavaType fitting(SourceModel source) {
    return source
        .fetch()
        .cursor()
        .map(cursor -> new JavaType.Declared(KnownTypes.TYPED_PAGE_REQUEST, List.of(cursor)))
        .orElseGet(() -> new JavaType.Declared(KnownTypes.PAGE_REQUEST, List.of()));
  }
}
