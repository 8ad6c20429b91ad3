/** Tests of the kit for connectors. */
@NullMarked
package dev.headwater.testkit.connector;

import org.jspecify.annotations.NullMarked;
