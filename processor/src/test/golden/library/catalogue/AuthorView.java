package library.catalogue;

import dev.headwater.DataView;
import org.jspecify.annotations.Nullable;

/** A view of a JavaBean that shows no id. */
@DataView(of = Author.class, name = "Writer")
public interface AuthorView {
  boolean alive();

  @Nullable String type();
}
