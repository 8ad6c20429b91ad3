/** Tests: each part of a connector, by the name it has in the system this is modelled on. */
@NullMarked
package dev.headwater.samples.guide.reference;

import org.jspecify.annotations.NullMarked;
