package dev.headwater.testkit.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.Ref;
import dev.headwater.source.BookmarkDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A source whose derivations run twice on each page, and must make the same of it. */
final class SourceDerivedTwice<P, D> extends SourceDefinition<P, D> {
  private final SourceDefinition<P, D> source;

  SourceDerivedTwice(SourceDefinition<P, D> source) {
    super(source.name(), source.parent(), source.paging(), source.autoload(), source.derivations());
    this.source = source;
  }

  @Override
  public int batchSize() {
    return source.batchSize();
  }

  @Override
  public @Nullable BookmarkDefinition<P, ?, ?> bookmark() {
    return source.bookmark();
  }

  @Override
  public SourcePage<D> fetch(Ref<P> parent, PageRequest page) throws Exception {
    return source.fetch(parent, page);
  }

  @Override
  public SourcePage<D> fetchSince(Ref<P> parent, PageRequest page, @Nullable String since)
      throws Exception {
    return source.fetchSince(parent, page, since);
  }

  @Override
  public Map<Ref<P>, SourcePage<D>> fetchBatch(List<Ref<P>> parents) throws Exception {
    return source.fetchBatch(parents);
  }

  @Override
  public void derive(Ref<P> parent, PageRequest page, D data, DerivedPage<P> derived)
      throws Exception {
    DerivedPage<P> first = new DerivedPage<>(parent);
    source.derive(parent, page, data, first);
    source.derive(parent, page, data, derived);
    assertThat(derived.batches())
        .as("what the derivations of '%s' make of one page, the second time", name())
        .hasToString(first.batches().toString());
    assertThat(derived.memberships()).hasToString(first.memberships().toString());
  }
}
