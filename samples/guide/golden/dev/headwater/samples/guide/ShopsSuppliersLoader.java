package dev.headwater.samples.guide;

import dev.headwater.entity.Ref;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import dev.headwater.stamp.GeneratedFrom;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The loader {@code suppliers} of {@link Shops}.
 */
@NullMarked
@GeneratedFrom(Shops.class)
final class ShopsSuppliersLoader extends SourceDefinition<Shop, List<Supplier>> {
  private static final DerivationDefinition<Shop, Supplier> SUPPLIERS = DerivationDefinition.collection(
      "suppliers", ShopType.SUPPLIERS);

  private final Shops connector;

  ShopsSuppliersLoader(Shops connector) {
    super("suppliers", ShopType.TYPE, Paging.single(), List.of(SUPPLIERS));
    this.connector = connector;
  }

  @Override
  public SourcePage<List<Supplier>> fetch(Ref<Shop> parent, PageRequest request) throws
      IOException {
    return SourcePage.last(connector.suppliers(parent));
  }

  @Override
  public void derive(Ref<Shop> parent, PageRequest request, List<Supplier> data,
      DerivedPage<Shop> derived) {
    derived.begin(SUPPLIERS).entities(data);
  }
}
