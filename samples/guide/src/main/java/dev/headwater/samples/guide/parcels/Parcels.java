package dev.headwater.samples.guide.parcels;

import dev.headwater.Bookmark;
import dev.headwater.Connector;
import dev.headwater.Derivation;
import dev.headwater.Loader;
import dev.headwater.Source;
import dev.headwater.entity.Ref;
import dev.headwater.samples.guide.parcels.CarrierApi.ClaimData;
import dev.headwater.samples.guide.parcels.CarrierApi.DepotData;
import dev.headwater.samples.guide.parcels.CarrierApi.ParcelData;
import dev.headwater.samples.guide.parcels.CarrierApi.ParcelPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourcePage;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The parcels of customers, priced, and the depots they come from. */
@Connector(namespace = "acme", name = "parcels", root = Customer.class)
public final class Parcels {
  private final CarrierApi api;

  /** A connector to one account of the carrier. */
  public Parcels(CarrierApi api) {
    this.api = api;
  }

  /** A page with what its parcels cost. */
  record PricedPage(List<ParcelData> parcels, Tariffs tariffs) {}

  @Loader
  Tariffs tariffs() throws IOException, InterruptedException {
    return new Tariffs(api.prices());
  }

  @Source
  SourcePage<PricedPage> parcelPage(Ref<Customer> customer, PageRequest page, Tariffs tariffs)
      throws IOException, InterruptedException {
    ParcelPage result = api.parcels(CustomerType.key(customer), page.cursor(), page.size());
    return SourcePage.of(new PricedPage(result.parcels(), tariffs), result.next());
  }

  @Derivation(populates = "parcels")
  static Stream<ParcelInput> parcels(PricedPage page) {
    return page.parcels().stream()
        .map(
            parcel ->
                ParcelInput.of(parcel.number())
                    .price(page.tariffs().price(parcel.tariff(), parcel.grams()))
                    .depot(DepotType.ref(parcel.depot())));
  }

  @Derivation
  static Stream<DepotInput> depotsOfParcels(PricedPage page) {
    return page.parcels().stream().map(parcel -> DepotInput.of(parcel.depot()));
  }

  @Loader
  List<Claim> claims(Ref<Customer> customer, @Bookmark("claims.changedAt") Optional<Instant> since)
      throws IOException, InterruptedException {
    return api.claims(CustomerType.key(customer), since.orElse(null)).stream()
        .map(Parcels::claim)
        .toList();
  }

  private static Claim claim(ClaimData claim) {
    return new Claim(
        claim.number(), ParcelType.ref(claim.parcel()), claim.state(), claim.changedAt());
  }

  @Loader(batchSize = 50)
  Map<Ref<Depot>, Depot> depots(List<Ref<Depot>> depots) throws IOException, InterruptedException {
    Map<Ref<Depot>, Depot> found = new LinkedHashMap<>();
    for (DepotData depot : api.depots(depots.stream().map(DepotType::key).toList())) {
      found.put(DepotType.ref(depot.code()), new Depot(depot.code(), depot.name(), depot.city()));
    }
    return found;
  }

  @Loader(populates = "whereabouts", autoload = false)
  Optional<ParcelInput> whereabouts(Ref<Parcel> parcel) throws IOException, InterruptedException {
    return Optional.ofNullable(api.whereabouts(ParcelType.key(parcel)))
        .map(place -> ParcelInput.of(parcel).whereabouts(place));
  }
}
