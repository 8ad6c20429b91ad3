package dev.headwater.samples.guide.parcels;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Ref;
import java.time.Instant;

/** What a customer complains of. */
@Entity
public record Claim(@Id String number, Ref<Parcel> parcel, String state, Instant changedAt) {}
