package dev.headwater.cli.library;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;

/** A town. */
@Entity
public record Town(@Id String name, Many<Library> libraries) {}
