@NullMarked
package dev.headwater.live.postgres;

import org.jspecify.annotations.NullMarked;
