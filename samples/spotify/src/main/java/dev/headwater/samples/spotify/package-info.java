/** The sample: playlists of Spotify, their tracks, artists and albums, over OAuth. */
@NullMarked
package dev.headwater.samples.spotify;

import org.jspecify.annotations.NullMarked;
