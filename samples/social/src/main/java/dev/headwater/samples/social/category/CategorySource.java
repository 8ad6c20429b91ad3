package dev.headwater.samples.social.category;

import dev.headwater.ByIds;
import dev.headwater.Connection;
import dev.headwater.Source;
import dev.headwater.order.Window;
import dev.headwater.samples.social.store.Table;
import java.util.List;

/** Categories, from the store. */
@Source(CategoryView.class)
public final class CategorySource {
  private final Table<String, Category> categories;

  /** A source over a table. */
  public CategorySource(Table<String, Category> categories) {
    this.categories = categories;
  }

  @ByIds
  List<Category> byIds(List<String> ids) {
    return categories.byIds(ids);
  }

  @Connection
  List<Category> all(Window<Category> window) {
    return categories.slice(window);
  }
}
