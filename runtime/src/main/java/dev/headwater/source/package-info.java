/** What a connector's methods take and return, and the generated sources that call them. */
@NullMarked
package dev.headwater.source;

import org.jspecify.annotations.NullMarked;
