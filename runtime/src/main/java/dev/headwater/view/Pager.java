package dev.headwater.view;

import dev.headwater.order.Slice;
import dev.headwater.order.Window;
import java.util.Collection;
import java.util.List;

/** How the lists of one relation are cut into the page that is asked for. */
interface Pager<T> {

  /** What must be fetched of each list. */
  Window<T> window();

  /** The page of the rows that were fetched for the window. */
  Slice<T> ofFetched(List<T> rows);

  /** The page of a list that is in memory. */
  Slice<T> ofList(Collection<? extends T> all);

  /** The positions of rows. */
  Cursors cursors(List<T> rows);
}
