package library.reading;

import dev.headwater.api.Api;
import dev.headwater.api.Operation;
import dev.headwater.cursor.Keyring;
import dev.headwater.json.JsonOutput;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Selection;
import dev.headwater.serve.Answer;
import dev.headwater.serve.SourceExecutor;
import dev.headwater.serve.SourceRegistry;
import dev.headwater.serve.Views;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import library.catalogue.Author;
import library.catalogue.AuthorDefinition;
import library.catalogue.Book;
import library.catalogue.BookDefinition;
import org.jspecify.annotations.Nullable;

/** Answers requests from lists, and notes what it is asked for. */
public final class Serving {
  /** Every call: what, for whom, and which properties must be fetched. */
  public static final List<String> CALLS = new ArrayList<>();

  /** The rows. */
  public static final List<Reader> READERS = new ArrayList<>();

  /** The rows. */
  public static final List<Review> REVIEWS = new ArrayList<>();

  private static final List<Link> LINKS = new ArrayList<>();

  private Serving() {}

  private record Opinion(
      long getNumber,
      String text,
      @Nullable UUID readerId,
      boolean isHidden,
      @Nullable Boolean getSpoiler,
      int stars,
      @Nullable Long likes,
      @Nullable BigDecimal weight,
      @Nullable BigInteger points,
      char mark,
      @Nullable Character grade,
      State state)
      implements Review {}

  /** The id of a number. */
  public static UUID id(int number) {
    return new UUID(0, number);
  }

  /** Forgets everything. */
  public static void clear() {
    CALLS.clear();
    READERS.clear();
    REVIEWS.clear();
    LINKS.clear();
  }

  /** A reader whose friend is held by it, and whose mentor is not. */
  public static Reader reader(
      int number, @Nullable String name, @Nullable Reader friend, @Nullable Integer mentor) {
    Reader reader =
        new Reader(
            id(number),
            odd(name),
            name + "@x",
            new Reader.Address("town" + number, number == 1 ? null : number, new Reader.Spot(0.5, number)),
            List.of("a", "b" + number),
            null,
            List.of(),
            friend,
            number % 2 == 0
                ? null
                : List.of(
                    new Reader.Stamp("s:1", 1, true),
                    new Reader.Stamp("s", 3, null),
                    new Reader.Stamp("r", 2, true)),
            mentor == null ? null : id(mentor));
    READERS.add(reader);
    return reader;
  }

  @SuppressWarnings("NullAway") // a mistake on purpose
  private static String odd(@Nullable String name) {
    return name;
  }

  /** A review that matches all terms of a count. */
  public static void review(int number, int reader, int stars, @Nullable Integer likes) {
    REVIEWS.add(
        new Opinion(
            number,
            "it''s",
            id(reader),
            false,
            null,
            stars,
            likes == null ? null : Long.valueOf(likes),
            new BigDecimal("1.5"),
            null,
            '\'',
            'y',
            Review.State.NEW));
  }

  /** A link. */
  public static void link(int id, int reader, int review, int position) {
    LINKS.add(new Link(id, id(reader), review, position, position > 1));
  }

  private static SourceExecutor<Object, Reader, UUID, ReaderPlan> readers() {
    return SourceExecutor.of("Readers", ReaderDefinition.VIEW, Object.class)
        .byIds(
            (ids, plan, context) -> {
              CALLS.add("readers " + plan.fetched());
              return READERS.stream().filter(reader -> ids.contains(reader.id())).toList();
            })
        .build();
  }

  private static SourceExecutor<Object, Review, Long, ReviewPlan> reviews() {
    return SourceExecutor.of("Reviews", ReviewDefinition.VIEW, Object.class)
        .byIds(
            (ids, plan, context) -> {
              CALLS.add("reviews " + plan.fetched());
              return REVIEWS.stream().filter(review -> ids.contains(review.getNumber())).toList();
            })
        .connection((window, plan, context) -> window.slice(REVIEWS))
        .byParents(
            "readerId",
            (Review review) -> review.readerId(),
            (parents, window, plan, context) -> {
              CALLS.add("reviews of " + parents.size() + " " + plan.fetched());
              List<Review> found = new ArrayList<>();
              for (UUID parent : parents) {
                found.addAll(
                    window.slice(
                        REVIEWS.stream().filter(r -> parent.equals(r.readerId())).toList()));
              }
              return found;
            })
        .countByParents(
            "readerId",
            (Review review) -> review.readerId(),
            (parents, filter, context) -> {
              CALLS.add("count reviews " + filter.terms().size());
              Map<UUID, Integer> counts = new HashMap<>();
              for (UUID parent : parents) {
                long count =
                    REVIEWS.stream()
                        .filter(review -> parent.equals(review.readerId()) && filter.test(review))
                        .count();
                counts.put(parent, Math.toIntExact(count));
              }
              return counts;
            })
        .build();
  }

  private static SourceExecutor<Object, Link, Long, LinkPlan> links() {
    return SourceExecutor.of("Links", LinkDefinition.VIEW, Object.class)
        .byParents(
            "readerId",
            (Link link) -> link.readerId(),
            (parents, window, plan, context) -> {
              CALLS.add("links " + plan.fetched());
              List<Link> found = new ArrayList<>();
              for (UUID parent : parents) {
                found.addAll(
                    window.slice(LINKS.stream().filter(l -> l.readerId().equals(parent)).toList()));
              }
              return found;
            })
        .countByParents(
            "readerId",
            (Link link) -> link.readerId(),
            (parents, filter, context) -> {
              CALLS.add("count links " + filter);
              Map<UUID, Integer> counts = new HashMap<>();
              LINKS.stream()
                  .filter(filter::test)
                  .forEach(link -> counts.merge(link.readerId(), 1, Integer::sum));
              return counts;
            })
        .build();
  }

  private static SourceExecutor<Object, Author, String, library.catalogue.AuthorPlan> authors() {
    return SourceExecutor.of("Authors", AuthorDefinition.VIEW, Object.class)
        .byIds(
            (ids, plan, context) -> {
              CALLS.add("authors " + plan.fetched());
              List<Author> found = new ArrayList<>();
              for (String id : ids) {
                Author author = new Author();
                author.setSlug(id);
                found.add(author);
              }
              return found;
            })
        .build();
  }

  /** All sources. */
  public static Views<ReadingContext> views() {
    SourceRegistry<ReadingContext> registry =
        SourceRegistry.of(readers(), reviews(), links(), authors());
    return Views.of(registry, ReadingContext.class)
        .resolving(BookDefinition.VIEW, PassportDefinition.VIEW, Odd_OddDefinition.VIEW)
        .build(Keyring.unsigned());
  }

  private static Selection selection(List<String> paths, Map<String, ?> arguments) {
    return new Selection(paths, Arguments.of(arguments));
  }

  private static String json(Answer<?> answer) {
    JsonOutput out = new JsonOutput();
    answer.write(out);
    return out.toString();
  }

  /** What of a reader a user may see. */
  public static String json(int id, String user, List<String> paths, Map<String, ?> arguments) {
    return json(
        views()
            .byId(
                ReaderDefinition.VIEW,
                id(id).toString(),
                selection(paths, arguments),
                new ReadingContext(user)));
  }

  /** The same as a typed object. */
  public static @Nullable ReaderView reader(int id, List<String> paths) {
    return views()
        .byId(
            ReaderDefinition.VIEW,
            id(id).toString(),
            selection(paths, Map.of()),
            new ReadingContext(""))
        .result();
  }

  /** A view that is a record. */
  public static @Nullable PassportNode passport(Reader reader, List<String> paths) {
    return views()
        .resolve(
            PassportDefinition.VIEW, reader, selection(paths, Map.of()), new ReadingContext(""))
        .result();
  }

  /** What comes of operations. */
  public static String answer(String user, List<Operation> operations) {
    Api<ReadingContext> api = Api.of(DeskApi.of(new Desk(READERS)), views(), (where, failure) ->
        CALLS.add(where + ": " + failure.getMessage()));
    JsonOutput out = new JsonOutput();
    out.beginArray();
    api.answer(operations, new ReadingContext(user))
        .forEach(result -> result.write(out, api.failures()));
    return out.endArray().toString();
  }

  /** What there is to ask for. */
  public static String manifest() {
    return Api.of(DeskApi.of(new Desk(READERS)), views()).manifest(false)
        + " "
        + BellApi.of(new Bell());
  }

  /** A book. */
  public static String book(Book book, List<String> paths) {
    return json(
        views()
            .resolve(
                BookDefinition.VIEW, book, selection(paths, Map.of()), new ReadingContext("")));
  }

  /** Odd names. */
  public static String odd(List<String> paths, Map<String, ?> arguments) {
    Odd.Row inner = row("inner", null);
    Odd.Row row = row("outer", row("middle", inner));
    return json(
        views()
            .resolve(
                Odd_OddDefinition.VIEW,
                row,
                selection(paths, arguments),
                new ReadingContext("")));
  }

  private static Odd.Row row(String name, Odd.@Nullable Row self) {
    return new Odd.Row(
        name, name, 2, 3, (short) 4, name, name, name, name, name, name, name, name, name, name,
        name, name, name, name, name, name, name, name, name, self);
  }
}
