package dev.headwater.samples.guide.parcels;

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
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * The loader {@code whereabouts} of {@link Parcels}.
 */
@NullMarked
@GeneratedFrom(Parcels.class)
final class ParcelsWhereaboutsLoader extends SourceDefinition<Parcel, Optional<ParcelInput>> {
  private static final DerivationDefinition<Parcel, Parcel> WHEREABOUTS = DerivationDefinition.fieldsIfPresent(
      "whereabouts", ParcelType.TYPE, ParcelType.WHEREABOUTS);

  private final Parcels connector;

  ParcelsWhereaboutsLoader(Parcels connector) {
    super("whereabouts", ParcelType.TYPE, Paging.single(), false, List.of(WHEREABOUTS));
    this.connector = connector;
  }

  @Override
  public SourcePage<Optional<ParcelInput>> fetch(Ref<Parcel> parent, PageRequest request) throws
      IOException, InterruptedException {
    return SourcePage.last(connector.whereabouts(parent));
  }

  @Override
  public void derive(Ref<Parcel> parent, PageRequest request, Optional<ParcelInput> data,
      DerivedPage<Parcel> derived) {
    derived.begin(WHEREABOUTS).inputs(data);
  }
}
