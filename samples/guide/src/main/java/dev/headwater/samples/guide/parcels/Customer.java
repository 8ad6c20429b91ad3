package dev.headwater.samples.guide.parcels;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;

/** The root: whoever sends parcels. */
@Entity
public record Customer(@Id String name, Many<Parcel> parcels, Many<Claim> claims) {}
