package dev.headwater.processor.check;

import dev.headwater.processor.model.HandlerArgument;
import dev.headwater.processor.model.HandlerKind;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Returns;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.List;

/** HW265: a page with the store's cursors is on one side of one of them. */
final class NativePageTakesCursor implements Check<ViewSourceModel> {
  @Override
  public List<Problem> check(ViewSourceModel source) {

    return source.handlers().stream()
        .filter(handler -> handler.kind() == HandlerKind.CONNECTION)
        .filter(handler -> handler.returns().form() == Returns.Form.NATIVE_PAGE)
        .filter(
            handler ->
                handler.arguments().stream()
                    .noneMatch(HandlerArgument.NativeCursor.class::isInstance))
        .map(
            handler ->
                Problem.of(
                    "HW265",
                    handler.method().site(),
                    "method '%s' returns a NativePage, but takes no cursor; add a parameter of type"
                        + " @Nullable String",
                    handler.method().name()))
        .toList();
  }
}
