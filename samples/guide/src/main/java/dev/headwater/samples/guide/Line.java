package dev.headwater.samples.guide;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Ref;

/** A line of an order, known by the order's number and its own place. */
@Entity
public record Line(@Id long order, @Id int place, Ref<Product> product, int quantity) {}
