package dev.headwater.samples.guide.parcels;

import dev.headwater.entity.Ref;
import dev.headwater.source.BatchedSourceDefinition;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.stamp.GeneratedFrom;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * The loader {@code depots} of {@link Parcels}.
 */
@NullMarked
@GeneratedFrom(Parcels.class)
final class ParcelsDepotsLoader extends BatchedSourceDefinition<Depot, Depot> {
  private static final DerivationDefinition<Depot, Depot> DEPOTS = DerivationDefinition.fieldsIfPresent(
      "depots", DepotType.TYPE, DepotType.NAME, DepotType.CITY);

  private final Parcels connector;

  ParcelsDepotsLoader(Parcels connector) {
    super("depots", DepotType.TYPE, 50, true, List.of(DEPOTS));
    this.connector = connector;
  }

  @Override
  protected Map<Ref<Depot>, Depot> load(List<Ref<Depot>> parents) throws IOException,
      InterruptedException {
    return connector.depots(parents);
  }

  @Override
  public void derive(Ref<Depot> parent, PageRequest request, Optional<Depot> data,
      DerivedPage<Depot> derived) {
    derived.begin(DEPOTS).entities(data);
  }
}
