package dev.headwater.samples.social.tag;

import dev.headwater.DataView;
import dev.headwater.OrderBy;
import org.jspecify.annotations.Nullable;

/** What a client may see of a tag of a post. */
@DataView(of = Tag.class, type = "Tag")
@OrderBy("name")
public interface TagSummaryView {

  long id();

  String name();

  @Nullable String description();
}
