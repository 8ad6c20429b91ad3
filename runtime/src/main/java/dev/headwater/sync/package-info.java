/** The sync: a plan of steps, checked whole, run over a connector into a store. */
@NullMarked
package dev.headwater.sync;

import org.jspecify.annotations.NullMarked;
