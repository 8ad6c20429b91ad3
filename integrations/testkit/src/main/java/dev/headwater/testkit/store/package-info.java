/** The conformance kit for stores: what {@link dev.headwater.store.Store} promises, as tests. */
@NullMarked
package dev.headwater.testkit.store;

import org.jspecify.annotations.NullMarked;
