package dev.headwater.samples.guide;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;

/** A shop, known by its domain. */
@Entity
public record Shop(
    @Id String domain, Many<Product> products, Many<Order> orders, Many<Supplier> suppliers) {}
