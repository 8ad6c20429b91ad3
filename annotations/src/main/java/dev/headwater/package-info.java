/** What an application writes on its entities, sources and derivations. */
@NullMarked
package dev.headwater;

import org.jspecify.annotations.NullMarked;
