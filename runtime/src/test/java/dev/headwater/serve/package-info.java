/** Tests: requests, answered by sources over lists. */
@NullMarked
package dev.headwater.serve;

import org.jspecify.annotations.NullMarked;
