/** Tests: installations from start to stop. */
@NullMarked
package dev.headwater.installation;

import org.jspecify.annotations.NullMarked;
