/** The conformance kit for connectors: what a sync relies on, as tests. */
@NullMarked
package dev.headwater.testkit.connector;

import org.jspecify.annotations.NullMarked;
