package dev.headwater.samples.guide;

import dev.headwater.cursor.TupleCodec;
import dev.headwater.entity.Ref;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
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
 * The source {@code orderPage} of {@link Shops}. Its pages feed, in this order,
 * {@code orders},
 * {@code lines}.
 */
@NullMarked
@GeneratedFrom(Shops.class)
final class ShopsOrderPageSource extends SourceDefinition<Shop, List<ShopApi.OrderData>> {
  private static final DerivationDefinition<Shop, Order> ORDERS = DerivationDefinition.collection(
      "orders", ShopType.ORDERS);

  private static final DerivationDefinition<Shop, Line> LINES = DerivationDefinition.entities(
      "lines", LineType.TYPE);

  private static final TupleCodec<Placed> CURSOR_CODEC = new TupleCodec<>(PlacedCodec.INSTANCE);

  private final Shops connector;

  ShopsOrderPageSource(Shops connector) {
    super("orderPage", ShopType.TYPE, Paging.pages(100, 10000), List.of(ORDERS, LINES));
    this.connector = connector;
  }

  @Override
  public SourcePage<List<ShopApi.OrderData>> fetch(Ref<Shop> parent, PageRequest request) throws
      IOException {
    return connector.orderPage(parent, request.typed(CURSOR_CODEC)).encoded(CURSOR_CODEC);
  }

  @Override
  public void derive(Ref<Shop> parent, PageRequest request, List<ShopApi.OrderData> data,
      DerivedPage<Shop> derived) {
    derived.begin(ORDERS).entities(Shops.orders(data));
    derived.begin(LINES).entities(Shops.lines(data));
  }

  @SuppressWarnings("NullAway")
  private static final class PlacedCodec implements RecordCodec<Placed> {
    static final PlacedCodec INSTANCE = new PlacedCodec();

    @Override
    public String describe() {
      return "Placed(Instant at, long number)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(Placed value, RowWriter out) {
      if (value.at() == null) {
        out.putNull(0);
      } else {
        out.putInstant(0, value.at());
      }
      out.putLong(1, value.number());
    }

    @Override
    public Placed read(RowReader in) {
      return new Placed(in.isNull(0) ? null : in.getInstant(0), in.getLong(1));
    }
  }
}
