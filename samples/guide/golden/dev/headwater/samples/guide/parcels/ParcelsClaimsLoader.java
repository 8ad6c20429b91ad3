package dev.headwater.samples.guide.parcels;

import dev.headwater.entity.Ref;
import dev.headwater.source.BookmarkDefinition;
import dev.headwater.source.BookmarkedSourceDefinition;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourcePage;
import dev.headwater.stamp.GeneratedFrom;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * The loader {@code claims} of {@link Parcels}.
 */
@NullMarked
@GeneratedFrom(Parcels.class)
final class ParcelsClaimsLoader extends BookmarkedSourceDefinition<Customer, List<Claim>, Instant> {
  private static final DerivationDefinition<Customer, Claim> CLAIMS = DerivationDefinition.collection(
      "claims", CustomerType.CLAIMS);

  private final Parcels connector;

  ParcelsClaimsLoader(Parcels connector) {
    super("claims", CustomerType.TYPE, Paging.single(), true,
        new BookmarkDefinition<>(CustomerType.CLAIMS, ClaimType.CHANGED_AT), List.of(CLAIMS));
    this.connector = connector;
  }

  @Override
  protected SourcePage<List<Claim>> fetch(Ref<Customer> parent, PageRequest request,
      Optional<Instant> since) throws IOException, InterruptedException {
    return SourcePage.last(connector.claims(parent, since));
  }

  @Override
  public void derive(Ref<Customer> parent, PageRequest request, List<Claim> data,
      DerivedPage<Customer> derived) {
    derived.begin(CLAIMS).entities(data);
  }
}
