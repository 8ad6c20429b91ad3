package library.reading;

import dev.headwater.ById;
import dev.headwater.Connection;
import dev.headwater.Source;
import dev.headwater.view.NativePage;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A source with the forms of a method for one row, and a store's own cursors. */
@Source(ReaderView.class)
public class ReaderSource {
  @ById
  CompletableFuture<Optional<Reader>> one(ReadingContext context, UUID id) {
    throw new IllegalStateException();
  }

  @Connection
  NativePage<Reader> all(@Nullable String cursor, int take) {
    throw new IllegalStateException();
  }
}
