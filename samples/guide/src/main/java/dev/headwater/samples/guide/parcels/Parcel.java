package dev.headwater.samples.guide.parcels;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A parcel; where it is takes a call of its own. */
@Entity
public record Parcel(
    @Id String number, BigDecimal price, Ref<Depot> depot, @Nullable String whereabouts) {}
