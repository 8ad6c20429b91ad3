package library.reading;

import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * What identifies a row of {@link StampView}.
 */
@NullMarked
@GeneratedFrom(StampView.class)
public record StampKey(String slug, int number) {
}
