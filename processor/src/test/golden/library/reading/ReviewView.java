package library.reading;

import dev.headwater.DataView;
import dev.headwater.OrderBy;
import dev.headwater.PageSize;
import dev.headwater.Relation;
import org.jspecify.annotations.Nullable;

/** A view over an interface. */
@DataView(of = Review.class, id = "number")
@OrderBy("stars desc")
@OrderBy(value = "likes desc", name = "byLikes")
@PageSize(5)
public interface ReviewView {
  String text();

  int stars();

  @Relation(localKey = "readerId")
  @Nullable ReaderView reader();
}
