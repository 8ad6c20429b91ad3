@NullMarked
package dev.headwater.jetty;

import org.jspecify.annotations.NullMarked;
