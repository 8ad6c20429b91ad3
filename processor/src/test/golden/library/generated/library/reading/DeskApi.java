package library.reading;

import dev.headwater.api.ApiDefinition;
import dev.headwater.api.Call;
import dev.headwater.api.Outcome;
import dev.headwater.json.Json;
import dev.headwater.plan.Arguments;
import dev.headwater.row.RowReader;
import dev.headwater.serve.SourceExecutor;
import dev.headwater.stamp.GeneratedApi;
import org.jspecify.annotations.NullMarked;

/**
 * What {@link Desk} serves.
 */
@NullMarked
@GeneratedApi(
    value = Desk.class,
    context = ReadingContext.class,
    lists = {
      @GeneratedApi.Lists(name = "reviews", view = ReviewView.class, capability = "connection byStars"),
      @GeneratedApi.Lists(name = "liked.reviews", view = ReviewView.class, capability = "connection byLikes")
    }
)
public final class DeskApi {
  private DeskApi() {
  }

  /**
   * The definition of an API.
   */
  public static ApiDefinition<ReadingContext> of(Desk api) {
    return ApiDefinition.of("Desk", ReadingContext.class)
        .list("reviews", ReviewDefinition.VIEW, ReviewCursors.BY_STARS)
        .list("liked.reviews", ReviewDefinition.VIEW, ReviewCursors.BY_LIKES)
        .query("self", ReaderDefinition.VIEW, call -> call.one(ReaderDefinition.VIEW,
            api.self(call.context(), call.plan(ReaderDefinition.VIEW))))
        .query("reader.byName", ReaderDefinition.VIEW, call -> {
          RowReader in = call.arguments().reader("the-name");
          return call.one(ReaderDefinition.VIEW, api.byName(in.getString(0)).orElse(null));
        })
        .query("maybe", ReaderDefinition.VIEW, call -> {
          RowReader in = call.arguments().reader("id");
          Reader result = api.maybe(in.isNull(0) ? null : in.getUuid(0),
              call.plan(ReaderDefinition.VIEW));
          return result == null ? Outcome.ABSENT : call.one(ReaderDefinition.VIEW, result);
        })
        .query("later", ReaderDefinition.VIEW, call -> {
          Reader result = SourceExecutor.await(api.later(call.arguments())).orElse(null);
          return result == null ? Outcome.ABSENT : call.one(ReaderDefinition.VIEW, result);
        })
        .query("all", ReaderDefinition.VIEW, call -> call.all(ReaderDefinition.VIEW,
            api.all(call.plan(ReaderDefinition.VIEW))))
        .query("size", "", call -> Outcome.of(api.size()))
        .query("shelf", "Shelf", call -> {
          RowReader in = call.arguments().reader("shelf", "beside", "shown");
          Json result = api.shelf(readShelf(call.arguments().scope("shelf")),
              in.isNull(1) ? null : readPlace(call.arguments().scope("beside")), in.getBoolean(2));
          return result == null ? Outcome.ABSENT : Outcome.of(result);
        })
        .customList("sorted", ReaderDefinition.VIEW, call -> {
          RowReader in = call.arguments().reader("first");
          return call.page(ReaderDefinition.VIEW, api.sorted(in.getInt(0),
              call.plan(ReaderDefinition.VIEW), call.context()));
        })
        .customList("none", "Reader", call -> Outcome.of(SourceExecutor.await(api.none())))
        .mutation("reader.wish", ReaderDefinition.VIEW, call -> {
          WishInput input = WishInputReader.read(call.input());
          Call<ReadingContext> with = call.with(input.args());
          return with.one(ReaderDefinition.VIEW, api.wish(input, with.plan(ReaderDefinition.VIEW),
              with.context(), with.arguments()));
        })
        .mutation("reader.rename", ReaderDefinition.VIEW, call -> {
          WishInput input = WishInputReader.read(call.input());
          Call<ReadingContext> with = call.with(input.args());
          RowReader in = with.arguments().reader("salutation");
          return with.one(ReaderDefinition.VIEW,
              SourceExecutor.await(api.rename(in.isNull(0) ? null : in.getString(0), input)));
        })
        .mutation("reader.move", ReaderDefinition.VIEW, call -> call.one(ReaderDefinition.VIEW,
            api.move(MoveInputReader.read(call.input()))))
        .mutation("echo", "Debug", call -> {
          Json result = api.echo(call.input());
          return result == null ? Outcome.ABSENT : Outcome.of(result);
        })
        .mutation("close", "", call -> Outcome.of(api.close()))
        .build();
  }

  private static Desk.Shelf.Place readPlace(Arguments values) {
    RowReader in = values.reader("floor");
    return new Desk.Shelf.Place(in.getInt(0));
  }

  @SuppressWarnings("NullAway")
  private static Desk.Shelf readShelf(Arguments values) {
    RowReader in = values.reader("name", "place");
    return new Desk.Shelf(in.isNull(0) ? null : in.getString(0),
        in.isNull(1) ? null : readPlace(values.scope("place")));
  }
}
