package dev.headwater.cli.library;

import dev.headwater.Entity;
import dev.headwater.Id;

/** Who wrote books. */
@Entity
public record Author(@Id String name) {}
