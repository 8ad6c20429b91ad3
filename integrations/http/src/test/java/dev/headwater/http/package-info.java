@NullMarked
package dev.headwater.http;

import org.jspecify.annotations.NullMarked;
