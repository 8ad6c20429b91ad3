package dev.headwater.samples.social.category;

import dev.headwater.DataView;

/** What a client may see of the category of a post. */
@DataView(of = Category.class, type = "Category")
public interface CategorySummaryView {

  String id();

  String name();
}
