package dev.headwater.testkit.connector;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.connector.Seeding;
import dev.headwater.entity.Ref;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import dev.headwater.sync.Step;
import dev.headwater.sync.SyncPlan;
import dev.headwater.testkit.store.PersonInput;
import dev.headwater.testkit.store.Shelf;
import dev.headwater.testkit.store.ShelfType;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/** Shelves with ten visitors each, three a page; what their names are, a test says. */
record VisitorsConnector(LongUnaryOperator name) implements ConnectorDefinition {

  private static final class Visitors extends SourceDefinition<Shelf, List<Long>> {
    private static final DerivationDefinition<Shelf, dev.headwater.testkit.store.Person> VISITORS =
        DerivationDefinition.collection("visitors", ShelfType.VISITORS);

    private final LongUnaryOperator name;

    Visitors(LongUnaryOperator name) {
      super("visitorPage", ShelfType.TYPE, Paging.pages(3, 100), List.of(VISITORS));
      this.name = name;
    }

    @Override
    public SourcePage<List<Long>> fetch(Ref<Shelf> parent, PageRequest page) {
      long start = page.cursor() == null ? 0 : Long.parseLong(page.cursor());
      long end = Math.min(10, start + page.size());
      return SourcePage.of(
          LongStream.range(start, end).boxed().toList(), end < 10 ? Long.toString(end) : null);
    }

    @Override
    public void derive(
        Ref<Shelf> parent, PageRequest page, List<Long> data, DerivedPage<Shelf> derived) {
      derived
          .begin(VISITORS)
          .inputs(
              data.stream()
                  .map(number -> PersonInput.of(number).name("n" + name.applyAsLong(number))));
    }
  }

  @Override
  public Schema schema() {
    return Schema.of("test", "visitors", ShelfType.TYPE);
  }

  @Override
  public List<SourceDefinition<?, ?>> sources() {
    return List.of(new Visitors(name));
  }

  @Override
  public SyncPlan plan(Seeding seeding) {
    return SyncPlan.of(Step.forAll(ShelfType.TYPE).loadCollection(ShelfType.VISITORS));
  }
}
