package dev.headwater.store;

import java.time.Instant;

/**
 * The right to write for an installation, held by one run at a time.
 *
 * @param installation what is guarded
 * @param holder who holds it; unique among all processes that use the store
 * @param expires until when nobody else can take it, unless it is extended
 */
public record Lease(String installation, String holder, Instant expires) {}
