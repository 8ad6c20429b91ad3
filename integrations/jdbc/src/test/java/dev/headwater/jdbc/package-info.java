@NullMarked
package dev.headwater.jdbc;

import org.jspecify.annotations.NullMarked;
