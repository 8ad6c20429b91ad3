package dev.headwater.samples.guide;

import java.math.BigDecimal;

/** An amount in a currency: a record of scalars is a scalar. */
public record Money(BigDecimal amount, String currency) {}
