@NullMarked
package dev.headwater.servlet;

import org.jspecify.annotations.NullMarked;
