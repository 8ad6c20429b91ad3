package dev.headwater.cli;

import dev.headwater.cli.filter.Search;
import dev.headwater.cli.report.RowJson;
import dev.headwater.cli.report.Table;
import dev.headwater.entity.EntityType;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.store.StoredEntities;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: entities of one type, filtered and ordered by their fields. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    header = "Searches the entities of one type.",
    description =
        "A filter is FIELD OP VALUE, where OP is =, !=, <, <=, >, >= or ~ (contains), or FIELD is"
            + " null, FIELD is not null, or FIELD in A,B,C. Values with a comma, or with blanks at an"
            + " end, stand in quotes. 'schema' lists the fields.",
    footer = {
      "%nExit code: 0, 1 if the store cannot be read, 2 if the command line is wrong.",
      "%nExample: search Issue --where 'state = OPEN' --where 'title ~ crash' --order-by -createdAt"
    })
final class SearchCommand implements Callable<Integer> {
  private final Application<?> app;

  @Parameters(paramLabel = "ENTITY", description = "The type, as 'schema' lists it.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private String entity;

  @Option(
      names = "--where",
      paramLabel = "FILTER",
      description = "What must hold; if repeated, all of it.")
  private List<String> where = List.of();

  @Option(
      names = "--order-by",
      paramLabel = "FIELDS",
      split = ",",
      description = "Fields that order; with - before it, a field descends.")
  private List<String> orderBy = List.of();

  @Option(
      names = "--fields",
      paramLabel = "FIELDS",
      split = ",",
      description = "Only these fields.")
  private List<String> fields = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many at most; ${DEFAULT-VALUE} if not given.")
  private int limit;

  @Option(
      names = "--cursor",
      paramLabel = "CURSOR",
      description = "Go on behind the page that named it, in the same order.")
  private @Nullable String cursor;

  @Option(names = "--json", description = "Print a JSON object a line instead of a table.")
  private boolean json;

  @Mixin private StoreOptions store = new StoreOptions();

  SearchCommand(Application<?> app) {
    this.app = app;
  }

  @Override
  public Integer call() {
    Search<?> search = search(app.schema().entity(entity));
    try (var open = app.openExisting(store.file(app))) {
      print(search, open.store());
    }
    return 0;
  }

  private <E> Search<E> search(EntityType<E> type) {
    return Search.of(type, where, orderBy, fields);
  }

  private <E> void print(Search<E> search, StoredEntities stored) {
    PrintWriter out = app.surroundings().out();
    Page<Row<E>> page = stored.query(search.query(), new PageRequest(cursor, limit));
    if (json) {
      page.items().forEach(row -> out.println(RowJson.of(row, search.fields())));
    } else {
      Table.of(page.items(), search.fields()).lines().forEach(out::println);
    }
    out.flush();
    if (!page.items().isEmpty()
        && !stored.query(search.query(), new PageRequest(page.nextCursor(), 1)).items().isEmpty()) {
      app.surroundings().err().println("there are more: --cursor " + page.nextCursor());
    }
  }
}
