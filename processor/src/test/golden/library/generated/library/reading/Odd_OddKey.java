package library.reading;

import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * What identifies a row of {@link Odd.OddView}.
 */
@NullMarked
@GeneratedFrom(Odd.OddView.class)
record Odd_OddKey(String path, int place) {
}
