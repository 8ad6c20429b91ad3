package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/** HW232: what a raw loader returns can be asked for by type. */
final class SharedTypeUsable implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.shared().stream()
        .filter(shared -> !isUsable(shared.type()))
        .map(
            shared ->
                Problem.of(
                    "HW232",
                    shared.method().site(),
                    "loader '%s' takes no parent, and nothing could ask for %s by type; return a class of"
                        + " its own, or take the parent as Ref<P>",
                    shared.name(),
                    shared.type()))
        .toList();
  }

  private static boolean isUsable(JavaType type) {
    boolean meansMore =
        Stream.of(
                KnownTypes.REF,
                KnownTypes.PAGE_REQUEST,
                KnownTypes.TYPED_PAGE_REQUEST,
                KnownTypes.SEEDING,
                KnownTypes.PAGE,
                KnownTypes.TYPED_PAGE,
                KnownTypes.SOURCE_PAGE,
                KnownTypes.TYPED_SOURCE_PAGE)
            .anyMatch(type::is);
    return type instanceof JavaType.Declared && !meansMore;
  }
}
