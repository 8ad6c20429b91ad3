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
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The source {@code productPage} of {@link Shops}. Its pages feed, in this order,
 * {@code products}.
 */
@NullMarked
@GeneratedFrom(Shops.class)
final class ShopsProductPageSource extends SourceDefinition<Shop, ShopApi.ProductPage> {
  private static final DerivationDefinition<Shop, Product> PRODUCTS = DerivationDefinition.collection(
      "products", ShopType.PRODUCTS);

  private final Shops connector;

  private final Currency currency;

  ShopsProductPageSource(Shops connector, Currency currency) {
    super("productPage", ShopType.TYPE, Paging.pages(50, 2000), List.of(PRODUCTS));
    this.connector = connector;
    this.currency = currency;
  }

  @Override
  public SourcePage<ShopApi.ProductPage> fetch(Ref<Shop> parent, PageRequest request) throws
      IOException {
    return connector.productPage(parent, request);
  }

  @Override
  public void derive(Ref<Shop> parent, PageRequest request, ShopApi.ProductPage data,
      DerivedPage<Shop> derived) {
    derived.begin(PRODUCTS).inputs(Shops.products(data, currency));
  }
}
