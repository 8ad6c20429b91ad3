/** The plug-in of javac: read, model, check, write. */
@NullMarked
package dev.headwater.processor;

import org.jspecify.annotations.NullMarked;
