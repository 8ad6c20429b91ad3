/** A small connector over HTTP on loopback: the libraries of a town, and their books. */
@NullMarked
package dev.headwater.cli.library;

import org.jspecify.annotations.NullMarked;
