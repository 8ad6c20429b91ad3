package library.archive;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;

/** Package-private, so that the registry of another package cannot have it. */
@Entity
record Scroll(@Id int number, Many<Scroll> copies) {}
