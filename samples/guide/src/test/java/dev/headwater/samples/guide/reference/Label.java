package dev.headwater.samples.guide.reference;

import dev.headwater.Entity;
import dev.headwater.Id;

/** A label; its colour is asked for separately. */
@Entity
record Label(@Id String id, String colour) {}
