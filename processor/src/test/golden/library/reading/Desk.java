package library.reading;

import dev.headwater.Api;
import dev.headwater.Arg;
import dev.headwater.ListQuery;
import dev.headwater.Mutation;
import dev.headwater.Query;
import dev.headwater.Root;
import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import dev.headwater.input.Input;
import dev.headwater.json.Json;
import dev.headwater.plan.Arguments;
import dev.headwater.view.NativePage;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** An API with every form of list, query and mutation. */
@Api(context = ReadingContext.class)
@Root(name = "reviews", view = ReviewView.class)
@Root(name = "liked.reviews", view = ReviewView.class, order = "byLikes")
public class Desk {
  /** A shelf to look at. */
  public record Shelf(String name, @Nullable Place place) {
    /** Where it is. */
    public record Place(int floor) {}
  }

  private final List<Reader> readers;

  /** A desk for some readers. */
  public Desk(List<Reader> readers) {
    this.readers = readers;
  }

  @Query
  @Nullable Reader self(ReadingContext context, ReaderPlan plan) {
    Serving.CALLS.add("self " + plan.fetched());
    return found(context.user());
  }

  @Query(value = "reader.byName", view = ReaderView.class)
  Optional<Reader> byName(@Arg("the-name") String name) {
    return Optional.ofNullable(found(name));
  }

  @Query(omitNull = true)
  @Nullable Reader maybe(@Arg @Nullable UUID id, ReaderPlan plan) throws IOException {
    if (id == null) {
      throw new IOException("no id for " + plan.fetched());
    }
    return readers.stream().filter(reader -> reader.id().equals(id)).findFirst().orElse(null);
  }

  @Query(view = ReaderView.class, omitNull = true)
  CompletableFuture<Optional<Reader>> later(Arguments arguments) {
    return CompletableFuture.completedFuture(
        Optional.ofNullable(found(String.valueOf(arguments.value("name")))));
  }

  @Query
  List<Reader> all(ReaderPlan plan) {
    Serving.CALLS.add("all " + plan.fetched());
    return List.copyOf(readers);
  }

  @Query
  Json size() {
    return Json.of(readers.size());
  }

  @Query(type = "Shelf", omitNull = true)
  @Nullable Json shelf(@Arg Shelf shelf, @Arg Shelf.@Nullable Place beside, @Arg boolean shown) {
    return shown ? Json.of(shelf + " " + beside) : null;
  }

  @ListQuery
  NativePage<Reader> sorted(@Arg int first, ReaderPlan plan, ReadingContext context) {
    Serving.CALLS.add("sorted for " + context.user() + " " + plan.fetched());
    List<Reader> sorted = readers.stream().sorted(Comparator.comparing(Reader::name)).toList();
    return NativePage.of(sorted.subList(0, first), first < sorted.size() ? "" + first : null);
  }

  @ListQuery(type = "Reader")
  CompletionStage<Json> none() {
    return CompletableFuture.completedFuture(Json.of(Map.of("items", List.of())));
  }

  @Mutation("reader.wish")
  Reader wish(WishInput input, ReaderPlan plan, ReadingContext context, Arguments arguments) {
    Serving.CALLS.add(input.text() + " of " + context.user() + " " + arguments.isGiven("greeting"));
    Serving.CALLS.add("wish " + plan.fetched());
    return required(context.user());
  }

  @Mutation(value = "reader.rename", view = ReaderView.class)
  CompletionStage<Reader> rename(@Arg @Nullable String salutation, WishInput input) {
    Serving.CALLS.add(salutation + " " + input.text());
    return CompletableFuture.completedFuture(required(input.text()));
  }

  @Mutation(value = "reader.move", view = ReaderView.class)
  Reader move(MoveInput to) {
    return required(to.name());
  }

  @Mutation(type = "Debug", omitNull = true)
  @Nullable Json echo(Input input) {
    return input.isGiven() ? Json.of(input.value()) : null;
  }

  @Mutation
  Json close() throws ApiException {
    throw new ApiException(ApiError.Category.FORBIDDEN, "It is open all night.");
  }

  /** A method that clients cannot ask for. */
  public @Nullable Reader found(String name) {
    return readers.stream().filter(reader -> reader.name().equals(name)).findFirst().orElse(null);
  }

  private Reader required(String name) {
    Reader found = found(name);
    if (found == null) {
      throw new ApiException(ApiError.Category.NOT_FOUND, "Reader not found.");
    }
    return found;
  }
}
