package library.reading;

import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * What identifies a row of {@link PassportView.Entry}.
 */
@NullMarked
@GeneratedFrom(PassportView.Entry.class)
public record PassportView_EntryKey(int number, String slug) {
}
