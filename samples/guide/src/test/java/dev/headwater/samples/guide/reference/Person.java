package dev.headwater.samples.guide.reference;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Ref;
import org.jspecify.annotations.Nullable;

/** Refers to tasks, which refer to persons. */
@Entity
record Person(@Id String id, String name, @Nullable Ref<Task> current) {}
