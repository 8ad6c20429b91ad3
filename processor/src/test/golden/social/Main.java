package social;

import dev.headwater.api.Api;
import dev.headwater.api.Operation;
import dev.headwater.api.Result;
import dev.headwater.cursor.Keyring;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Selection;
import dev.headwater.serve.Views;
import java.util.List;
import java.util.Map;

/** Asks without a network. */
public final class Main {
  private Main() {}

  /** A query. */
  public static Result ask(Table table) {
    Views<Viewer> views =
        Views.of(
                HeadwaterRegistry.sources(
                    new CommentSource(table), new PostSource(table), new UserSource(table)),
                Viewer.class)
            .build(Keyring.unsigned());
    Api<Viewer> api = Api.of(SocialApi.of(new Social(table)), views);
    Selection selection =
        new Selection(List.of("title", "author.name"), Arguments.of(Map.of("first", 10)));
    return api.answer(Operation.list("1", "posts", selection), new Viewer(null));
  }
}
