package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiMethod.Kind;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Located;
import java.util.List;
import java.util.stream.Stream;

/**
 * What clients can ask for by name.
 *
 * @param kind {@code list}, {@code query} or {@code mutation}
 */
record Asked(String kind, Located<String> name) {

  /** All of an API: its lists first. */
  static List<Asked> of(ApiModel api) {
    return Stream.concat(
            api.lists().stream().map(list -> new Asked(Kind.LIST.word(), list.name())),
            api.clear().stream().map(each -> new Asked(each.kind().word(), each.name())))
        .toList();
  }
}
