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
 * The source {@code detail} of {@link Shops}. Its pages feed, in this order,
 * {@code details}.
 */
@NullMarked
@GeneratedFrom(Shops.class)
final class ShopsDetailSource extends SourceDefinition<Product, ShopApi.ProductDetail> {
  private static final DerivationDefinition<Product, Product> DETAILS = DerivationDefinition.fields(
      "details", ProductType.TYPE, ProductType.AVAILABILITY, ProductType.DESCRIPTION);

  private final Shops connector;

  ShopsDetailSource(Shops connector) {
    super("detail", ProductType.TYPE, Paging.single(), List.of(DETAILS));
    this.connector = connector;
  }

  @Override
  public SourcePage<ShopApi.ProductDetail> fetch(Ref<Product> parent, PageRequest request) throws
      IOException {
    return SourcePage.last(connector.detail(parent));
  }

  @Override
  public void derive(Ref<Product> parent, PageRequest request, ShopApi.ProductDetail data,
      DerivedPage<Product> derived) {
    derived.begin(DETAILS).inputs(Shops.details(data, parent));
  }
}
