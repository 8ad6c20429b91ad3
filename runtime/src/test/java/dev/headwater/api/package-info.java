@NullMarked
package dev.headwater.api;

import org.jspecify.annotations.NullMarked;
