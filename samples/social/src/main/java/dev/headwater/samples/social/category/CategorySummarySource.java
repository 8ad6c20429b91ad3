package dev.headwater.samples.social.category;

import dev.headwater.ByIds;
import dev.headwater.Source;
import dev.headwater.samples.social.store.Table;
import java.util.List;

/** Categories of posts, from the store. */
@Source(CategorySummaryView.class)
public final class CategorySummarySource {
  private final Table<String, Category> categories;

  /** A source over a table. */
  public CategorySummarySource(Table<String, Category> categories) {
    this.categories = categories;
  }

  @ByIds
  List<Category> byIds(List<String> ids) {
    return categories.byIds(ids);
  }
}
