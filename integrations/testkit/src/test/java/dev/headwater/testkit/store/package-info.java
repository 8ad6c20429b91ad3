@NullMarked
package dev.headwater.testkit.store;

import org.jspecify.annotations.NullMarked;
