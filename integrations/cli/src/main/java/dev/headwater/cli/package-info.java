/**
 * A command line for any connector: {@code connect}, {@code sync}, {@code resume}, {@code status},
 * {@code search}, {@code schema}, {@code health} and {@code export}.
 */
@NullMarked
package dev.headwater.cli;

import org.jspecify.annotations.NullMarked;
