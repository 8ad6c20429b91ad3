package dev.headwater.blog;

import dev.headwater.DataView;
import dev.headwater.OrderBy;

/** A view with a relation that the row holds. */
@DataView(of = Comment.class)
@OrderBy({"likes desc", "id"})
public interface CommentView {

  String id();

  String text();

  UserView author();
}
