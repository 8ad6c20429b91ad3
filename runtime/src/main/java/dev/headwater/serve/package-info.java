/** Sources of views, registered and composed, and the requests they answer. */
@NullMarked
package dev.headwater.serve;

import org.jspecify.annotations.NullMarked;
