package dev.headwater.jdbc.kill;

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
import dev.headwater.testkit.store.Person;
import dev.headwater.testkit.store.PersonInput;
import dev.headwater.testkit.store.PersonType;
import dev.headwater.testkit.store.Shelf;
import dev.headwater.testkit.store.ShelfInput;
import dev.headwater.testkit.store.ShelfType;
import dev.headwater.testkit.store.Volume;
import dev.headwater.testkit.store.VolumeInput;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A connector to shelves with volumes, and of each page both the volumes and who wrote them.
 *
 * @param shelves how many shelves
 * @param volumes how many volumes each of them has
 */
record Library(int shelves, int volumes, Call call) implements ConnectorDefinition {
  static final int PAGE = 100;
  static final int WRITERS = 5_000;

  /** Is told of each call, and may make it fail. */
  interface Call {
    SourcePage<List<Integer>> answer(String shelf, SourcePage<List<Integer>> page) throws Exception;
  }

  @Override
  public Schema schema() {
    return Schema.of("kit", "library", ShelfType.TYPE);
  }

  @Override
  public List<SourceDefinition<?, ?>> sources() {
    return List.of(new VolumesPage());
  }

  @Override
  public SyncPlan plan(Seeding seeding) {
    for (int shelf = 0; shelf < shelves; shelf++) {
      seeding.store(ShelfInput.of("s" + shelf).label("shelf " + shelf));
    }
    return SyncPlan.of(Step.forAll(ShelfType.TYPE).loadCollection(ShelfType.VOLUMES));
  }

  private final class VolumesPage extends SourceDefinition<Shelf, List<Integer>> {
    private static final DerivationDefinition<Shelf, Volume> VOLUMES =
        DerivationDefinition.collection("volumes", ShelfType.VOLUMES);
    private static final DerivationDefinition<Shelf, Person> WRITERS =
        DerivationDefinition.collection("writers", ShelfType.VISITORS);

    VolumesPage() {
      super("volumesPage", ShelfType.TYPE, Paging.pages(PAGE, 1_000), List.of(VOLUMES, WRITERS));
    }

    @Override
    public SourcePage<List<Integer>> fetch(Ref<Shelf> parent, PageRequest page) throws Exception {
      String cursor = page.cursor();
      int start = cursor == null ? 0 : Integer.parseInt(cursor);
      int end = Math.min(volumes, start + page.size());
      int first = Integer.parseInt(parent.id().substring(1)) * volumes;
      List<Integer> numbers = IntStream.range(first + start, first + end).boxed().toList();
      return call.answer(
          parent.id(), SourcePage.of(numbers, end < volumes ? Integer.toString(end) : null));
    }

    @Override
    public void derive(
        Ref<Shelf> parent, PageRequest page, List<Integer> data, DerivedPage<Shelf> derived) {
      derived
          .begin(VOLUMES)
          .inputs(
              data.stream()
                  .map(
                      number ->
                          VolumeInput.of("v" + number)
                              .title("Volume " + number)
                              .year(number % 400 + 1600)
                              .addedAt(Instant.EPOCH.plusSeconds(number))
                              .writer(PersonType.ref(writer(number)))));
      derived
          .begin(WRITERS)
          .inputs(
              data.stream()
                  .map(number -> PersonInput.of(writer(number)).name("writer " + writer(number))));
    }

    private static int writer(int number) {
      return number / 2 * 7 % Library.WRITERS;
    }
  }
}
