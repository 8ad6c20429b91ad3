/** A server on loopback that answers, and gives out tokens, as Spotify does. */
@NullMarked
package dev.headwater.samples.spotify.server;

import org.jspecify.annotations.NullMarked;
