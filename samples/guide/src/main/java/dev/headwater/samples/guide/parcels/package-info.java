/** The carrier of {@code docs/connectors.md}: operations, loaders, credentials, onboarding. */
@NullMarked
package dev.headwater.samples.guide.parcels;

import org.jspecify.annotations.NullMarked;
