/** Tests: schemas and registries. */
@NullMarked
package dev.headwater.connector;

import org.jspecify.annotations.NullMarked;
