package dev.headwater.samples.social.category;

import dev.headwater.Computed;
import dev.headwater.Count;
import dev.headwater.DataView;
import dev.headwater.OrderBy;
import dev.headwater.Ordered;
import dev.headwater.Relation;
import dev.headwater.samples.social.post.PostView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client may see of a category. */
@DataView(of = Category.class)
@OrderBy("createdAt")
public interface CategoryView {

  String id();

  String name();

  Instant createdAt();

  @Nullable String description();

  @Relation(foreignKey = "categoryId")
  @Ordered("byLikesAndCreatedAt")
  List<PostView> posts();

  /** How many posts there are in it. */
  @Computed
  static int postCount(@Count("posts") int posts) {
    return posts;
  }
}
