package dev.headwater.slf4j;

import dev.headwater.Entity;
import dev.headwater.Id;

/** An issue. */
@Entity
record Issue(@Id String number, String title) {}
