/** Tests: logs of operations and syncs. */
@NullMarked
package dev.headwater.slf4j;

import org.jspecify.annotations.NullMarked;
