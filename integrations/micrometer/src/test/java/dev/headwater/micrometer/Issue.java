package dev.headwater.micrometer;

import dev.headwater.Entity;
import dev.headwater.Id;

/** An issue. */
@Entity
record Issue(@Id String number, String title) {}
