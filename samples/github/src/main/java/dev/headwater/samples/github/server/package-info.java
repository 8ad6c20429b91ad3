/** Servers on loopback that answer as GitHub does: one that makes up issues, one that replays. */
@NullMarked
package dev.headwater.samples.github.server;

import org.jspecify.annotations.NullMarked;
