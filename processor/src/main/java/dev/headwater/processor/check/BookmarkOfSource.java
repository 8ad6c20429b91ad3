package dev.headwater.processor.check;

import dev.headwater.processor.model.BookmarkModel;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** HW243: a source or loader that fills a collection takes one bookmark; nothing else takes any. */
final class BookmarkOfSource implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    List<Problem> problems = new ArrayList<>();
    for (SourceModel source : connector.sources()) {
      List<BookmarkModel> bookmarks = BookmarkModel.of(connector, source);
      for (int i = 0; i < bookmarks.size(); i++) {
        if (i > 0) {
          problems.add(
              problem(
                  bookmarks.get(i).parameter(),
                  source.method(),
                  "takes another one already; a pass has one"));
        } else if (bookmarks.get(i).collections().isEmpty()) {
          problems.add(
              problem(
                  bookmarks.get(i).parameter(),
                  source.method(),
                  "fills no collection, whose members could have been seen"));
        }
      }
    }
    methodsWithout(connector)
        .forEach(
            method ->
                method.parameters().stream()
                    .filter(parameter -> parameter.bookmark().isPresent())
                    .map(
                        parameter ->
                            problem(
                                parameter,
                                method,
                                "fetches no members; let the source or loader take it"))
                    .forEach(problems::add));
    return problems;
  }

  private static Stream<MethodModel> methodsWithout(ConnectorModel connector) {
    return Stream.of(
            connector.constructors().stream(),
            connector.shared().stream().map(shared -> shared.method()),
            connector.derivations().stream().map(derivation -> derivation.method()),
            connector.seeds().stream())
        .flatMap(methods -> methods);
  }

  private static Problem problem(ParameterModel parameter, MethodModel method, String why) {
    return Problem.of(
        "HW243",
        parameter.site(),
        "'%s' takes no bookmark '%s': it %s",
        method.name(),
        parameter.name(),
        why);
  }
}
