/** What clients send to mutations, decoded into declared types, with every issue that is found. */
@NullMarked
package dev.headwater.input;

import org.jspecify.annotations.NullMarked;
