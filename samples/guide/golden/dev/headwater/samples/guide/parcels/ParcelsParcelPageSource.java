package dev.headwater.samples.guide.parcels;

import dev.headwater.entity.Ref;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SharedData;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The source {@code parcelPage} of {@link Parcels}. Its pages feed, in this order,
 * {@code parcels},
 * {@code depotsOfParcels}.
 */
@NullMarked
@GeneratedFrom(Parcels.class)
final class ParcelsParcelPageSource extends SourceDefinition<Customer, Parcels.PricedPage> {
  private static final DerivationDefinition<Customer, Parcel> PARCELS = DerivationDefinition.collection(
      "parcels", CustomerType.PARCELS);

  private static final DerivationDefinition<Customer, Depot> DEPOTS_OF_PARCELS = DerivationDefinition.entities(
      "depotsOfParcels", DepotType.TYPE);

  private final Parcels connector;

  private final SharedData<Tariffs> tariffsData;

  ParcelsParcelPageSource(Parcels connector, SharedData<Tariffs> tariffsData) {
    super("parcelPage", CustomerType.TYPE, Paging.pages(100, 10000),
        List.of(PARCELS, DEPOTS_OF_PARCELS));
    this.connector = connector;
    this.tariffsData = tariffsData;
  }

  @Override
  public SourcePage<Parcels.PricedPage> fetch(Ref<Customer> parent, PageRequest request) throws
      Exception {
    return connector.parcelPage(parent, request, tariffsData.get());
  }

  @Override
  public void derive(Ref<Customer> parent, PageRequest request, Parcels.PricedPage data,
      DerivedPage<Customer> derived) {
    derived.begin(PARCELS).inputs(Parcels.parcels(data));
    derived.begin(DEPOTS_OF_PARCELS).inputs(Parcels.depotsOfParcels(data));
  }
}
