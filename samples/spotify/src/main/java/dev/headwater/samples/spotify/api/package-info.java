/** Spotify's Web API and its tokens, as far as the sample calls them. */
@NullMarked
package dev.headwater.samples.spotify.api;

import org.jspecify.annotations.NullMarked;
