@NullMarked
package dev.headwater.live;

import org.jspecify.annotations.NullMarked;
