package dev.headwater.samples.guide.parcels;

import dev.headwater.Entity;
import dev.headwater.Id;

/** Where parcels come from. */
@Entity
public record Depot(@Id String code, String name, String city) {}
