/** Tests: how the turns of a loop and a sync are judged. */
@NullMarked
package dev.headwater.benchmarks.stores;

import org.jspecify.annotations.NullMarked;
