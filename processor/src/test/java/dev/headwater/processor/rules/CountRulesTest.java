package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Blog.assertBlog;

import org.junit.jupiter.api.Test;

/** HW194 to HW196: rows that are counted. */
final class CountRulesTest {

  @Test
  void counts() {
    assertBlog(
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          List<CommentView> comments();
          @Nullable UserView editor();
          @Computed static int computed(
              // ERROR [HW194] 'coments' is counted, but is no relation to many of view 'PostView';
              //     did you mean 'comments'?
              @Count int coments,
              // ERROR [HW194] 'editor' is counted, but is no relation to many of view 'PostView';
              //     there are 'comments'
              @Count("editor") int one,
              // ERROR [HW195] parameter 'text' is a number of rows, and cannot have type String;
              //     make it int or long
              @Count("comments") String text,
              // ERROR [HW196] 'state' is no condition; write "property = value" or "property !=
              //     value"
              @Count(value = "comments", where = "state") int a,
              // ERROR [HW196] 'status' is no property of the rows that are counted; did you mean
              //     'state'?
              @Count(value = "comments", where = "status = OPEN") int b,
              // ERROR [HW196] 'state' has type State and cannot be compared with OPENED; write
              //     OPEN, CLOSED or null
              @Count(value = "comments", where = "state = OPENED") int c,
              // ERROR [HW196] 'rank' has type Integer and cannot be compared with high; write an
              //     integer in its range or null
              @Count(value = "comments", where = "rank = high") int d,
              // ERROR [HW196] 'raw' has type byte[] and cannot be compared with x; write null
              @Count(value = "comments", where = "raw = x") int e,
              // ERROR [HW196] 'rank' has type Integer and cannot be compared with 1.5; write an
              //     integer in its range or null
              @Count(value = "comments", where = "rank = 1.5") int f,
              // ERROR [HW196] 'rank != ' is no condition; write "property = value" or "property !=
              //     value"
              @Count(value = "comments", where = "rank != ") int g) {
            return 1;
          }
        }
        """,
        """
        @DataView(of = Post.class)
        public interface NoListView {
          String id();
          // ERROR [HW194] 'comments' is counted, but is no relation to many of view 'NoListView',
          //     which has none
          @Computed static int computed(@Count int comments) { return 1; }
        }
        """);
  }

  @Test
  void literals() {
    assertBlog(
        """
        public class Views {
          interface All {
            String id(); boolean a(); char b(); double c(); java.math.BigDecimal d(); byte e();
            Instant f();
            List<All> all();
          }
          @DataView(of = All.class)
          interface AllView {
            String id();
            List<AllView> all();
            @Computed static int good(
                @Count(value = "all", where = {"a=true", "b = x", "c = 1e3", "d = 0.1", "e = -128", "f = null"})
                int all) {
              return all;
            }
            @Computed static int bad(
                // ERROR [HW196] 'a' has type boolean and cannot be compared with yes; write true,
                //     false
                @Count(value = "all", where = "a = yes") int a,
                // ERROR [HW196] 'a' has type boolean and cannot be compared with null; write true,
                //     false
                @Count(value = "all", where = "a = null") int b,
                // ERROR [HW196] 'b' has type char and cannot be compared with xy; write one
                //     character
                @Count(value = "all", where = "b = xy") int c,
                // ERROR [HW196] 'c' has type double and cannot be compared with x; write a number
                //     in its range
                @Count(value = "all", where = "c = x") int d,
                // ERROR [HW196] 'e' has type byte and cannot be compared with 128; write an integer
                //     in its range
                @Count(value = "all", where = "e = 128") int e,
                // ERROR [HW196] 'f' has type Instant and cannot be compared with 2020; write null
                @Count(value = "all", where = "f = 2020") int f) {
              return 1;
            }
          }
        }
        """);
  }

  @Test
  void propertiesOfAnyName() {
    assertBlog(
        "public record Odd(String id, String postId, int größe, @Nullable String $y) {}",
        "@DataView(of = Odd.class) public interface OddView { String id(); }",
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          @Relation(foreignKey = "postId") List<OddView> odd();
          @Computed static int size(
              @Count(value = "odd", where = {"größe = 1", "$y=null"}) int odd) { return odd; }
        }
        """);
  }
}
