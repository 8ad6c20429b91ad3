package museum;

import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * What identifies a row of {@link PieceView}.
 */
@NullMarked
@GeneratedFrom(PieceView.class)
public record PieceKey(String slug, int number) {
}
