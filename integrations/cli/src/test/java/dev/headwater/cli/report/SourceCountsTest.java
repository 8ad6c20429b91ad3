package dev.headwater.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.cli.library.AuthorType;
import dev.headwater.cli.library.BookType;
import dev.headwater.entity.EntityType;
import dev.headwater.store.CommitResult;
import dev.headwater.store.EntityCount;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SourceCountsTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void tellsPagesEntitiesAndHowManyASecond() {
    SourceCounts counts = new SourceCounts(START);
    Map<EntityType<?>, EntityCount> page = new LinkedHashMap<>();
    page.put(BookType.TYPE, new EntityCount(8, 2));
    page.put(AuthorType.TYPE, new EntityCount(5, 0));

    counts.page(CommitResult.of(page));
    assertThat(counts.text(START.plusSeconds(3))).isEqualTo("1 page, 5/s, 10 Book, 5 Author");
    counts.page(CommitResult.of(page));
    counts.finished();
    counts.setAside();

    assertThat(counts.parents()).isEqualTo(2);
    assertThat(counts.text(START.plusSeconds(10)))
        .isEqualTo("2 pages, 3/s, 1 set aside, 20 Book, 10 Author");
  }
}
