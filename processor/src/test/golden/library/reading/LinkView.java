package library.reading;

import dev.headwater.DataView;
import dev.headwater.OrderBy;

/** A view that is package-private. */
@DataView(of = Link.class)
@OrderBy("position")
interface LinkView {
  long id();
}
