/** Tests: what {@code docs/connectors.md} shows, run. */
@NullMarked
package dev.headwater.samples.guide.parcels;

import org.jspecify.annotations.NullMarked;
