@NullMarked
package dev.headwater.samples.social;

import org.jspecify.annotations.NullMarked;
