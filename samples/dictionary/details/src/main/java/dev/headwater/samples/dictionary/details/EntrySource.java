package dev.headwater.samples.dictionary.details;

import dev.headwater.Arg;
import dev.headwater.Connection;
import dev.headwater.Source;
import dev.headwater.view.NativePage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Searches; the service has cursors of its own, which go to the client and back as they are. */
@Source(EntryView.class)
public final class EntrySource {

  @Connection
  NativePage<Entry> search(@Nullable String cursor, int take, @Arg String text, Visitor visitor)
      throws IOException, InterruptedException {
    DictionaryClient.EntryPage page = visitor.dictionary().search(text, cursor, take - 1);
    return NativePage.of(page.entries(), page.next());
  }
}
