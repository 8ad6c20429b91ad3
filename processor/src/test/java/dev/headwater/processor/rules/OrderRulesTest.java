package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Blog.assertBlog;

import org.junit.jupiter.api.Test;

/** HW177 to HW184: orders and pages. */
final class OrderRulesTest {

  @Test
  void orders() {
    assertBlog(
        """
        @DataView(of = Post.class)
        @OrderBy({"createdAt desc", "id desc"})
        @OrderBy(value = {"closedAt nulls first", "state asc"}, name = "byState")
        @PageSize(value = 1, max = 1)
        public interface PostView { String id(); @Nullable Instant closedAt(); }
        """);
  }

  @Test
  void properties() {
    assertBlog(
        """
        public class Views {
          @DataView(of = Post.class)
          // ERROR [HW178] an order of view 'Empty' names no properties; name some, or remove it
          @OrderBy({})
          interface Empty { String id(); }
          @DataView(of = Post.class)
          // ERROR [HW179] view 'Unknown' is ordered by 'createdat', which is no property of Post;
          //     did you mean 'createdAt'?
          @OrderBy("createdat desc")
          interface Unknown { String id(); }
          @DataView(of = Post.class)
          // ERROR [HW179] view 'Second' is ordered by 'nothing', which is no property of Post;
          //     there are 'id', 'title', 'subtitle', 'likes', 'createdAt', 'closedAt', 'state',
          //     'open', 'price', 'raw', 'authorId', 'blogId', 'editor', 'comments', 'words',
          //     'extra'
          @OrderBy({"id", "nothing"})
          interface Second { String id(); }
          @DataView(of = Post.class)
          // ERROR [HW180] 'descending' in the order 'id descending' is not understood; after a
          //     property stands nothing, desc, and nulls first or nulls last
          @OrderBy("id descending")
          interface Word { String id(); }
          @DataView(of = Post.class)
          // ERROR [HW180] 'nulls maybe' in the order 'id nulls maybe' is not understood; after a
          //     property stands nothing, desc, and nulls first or nulls last
          @OrderBy("id nulls maybe")
          interface Nulls { String id(); }
          @DataView(of = Post.class)
          // ERROR [HW181] order 'byIdAndId' names 'id' twice; remove the second
          @OrderBy({"id", "id desc"})
          interface Twice { String id(); }
          @DataView(of = Post.class)
          // ERROR [HW182] view 'Bytes' is ordered by 'raw' of type byte[], which has no order;
          //     order by a scalar other than bytes, or by an enum
          @OrderBy("raw")
          interface Bytes { String id(); }
          @DataView(of = Post.class)
          // ERROR [HW182] view 'Nested' is ordered by 'price' of type Money, which has no order;
          //     order by a scalar other than bytes, or by an enum
          @OrderBy("price")
          interface Nested { String id(); }
          @DataView(of = Post.class)
          // ERROR [HW182] view 'Several' is ordered by 'words' of type List<String>, which has no
          //     order; order by a scalar other than bytes, or by an enum
          @OrderBy("words")
          interface Several { String id(); }
        }
        """);
  }

  @Test
  void names() {
    assertBlog(
        """
        public class Views {
          @DataView(of = Post.class)
          // ERROR [HW184] 'by id' is no name for an order; use letters, digits and _, and a letter
          //     first
          @OrderBy(value = "id", name = "by id")
          interface Blank { String id(); }
          @DataView(of = Post.class)
          @OrderBy("title")
          @OrderBy("title desc")
          // ERROR [HW183] view 'Same' has two orders 'byTitle'; name one of them, as in
          //     @OrderBy(value = "rank desc", name = "byTop")
          interface Same { String id(); }
          @DataView(of = Post.class)
          @OrderBy("title")
          @OrderBy({})
          // ERROR [HW178] an order of view 'Second' names no properties; name some, or remove it
          interface Second { String id(); }
          @DataView(of = Post.class)
          @OrderBy("title")
          @OrderBy("nothing")
          // ERROR [HW179] view 'Unknown' is ordered by 'nothing', which is no property of Post;
          //     there are 'id', 'title', 'subtitle', 'likes', 'createdAt', 'closedAt', 'state',
          //     'open', 'price', 'raw', 'authorId', 'blogId', 'editor', 'comments', 'words',
          //     'extra'
          interface Unknown { String id(); }
        }
        """);
  }

  @Test
  void pages() {
    assertBlog(
        """
        @DataView(of = Post.class)
        // ERROR [HW177] a page of 0 items; have at least 1
        @PageSize(0)
        public interface PostView {
          String id();
          // ERROR [HW177] a page has 30 items, and at most 20; have max be at least 30
          @PageSize(value = 30, max = 20) List<CommentView> comments();
          // ERROR [HW177] a page has 200 items, and at most 100; have max be at least 200
          @PageSize(200) @Relation(foreignKey = "id") List<UserView> users();
        }
        """);
  }
}
