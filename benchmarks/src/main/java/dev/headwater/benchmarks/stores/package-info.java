/** How fast a sync fills a database, next to a loop over JDBC. */
@NullMarked
package dev.headwater.benchmarks.stores;

import org.jspecify.annotations.NullMarked;
