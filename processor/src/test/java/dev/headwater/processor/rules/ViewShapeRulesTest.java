package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Blog.assertBlog;

import org.junit.jupiter.api.Test;

/** HW118 and HW150 to HW160: views, their rows and what identifies them. */
final class ViewShapeRulesTest {

  @Test
  void views() {
    assertBlog(
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          String title();
          @Nullable String subtitle();
          int likes();
          State state();
          Money price();
          List<String> words();
          @Nullable UserView editor();
          List<CommentView> comments();
          default String upper() { return title().toUpperCase(Locale.ROOT); }
          static String of(PostView post) { return post.title(); }
        }
        """,
        """
        @DataView(of = Post.class, name = "Card")
        public record PostCard(String id, Integer likes, @Nullable UserView editor) {}
        """);
  }

  @Test
  void outsideOfAView() {
    assertBlog(
        """
        @OrderBy("title")
        // ERROR [HW150] @OrderBy on 'PostView', but 'PostView' is no view; mark the interface or
        //     record @DataView
        public interface PostView {
          // ERROR [HW150] @Ordered on 'comments', but 'PostView' is no view; mark the interface or
          //     record @DataView
          @Ordered("byRank") @PageSize List<CommentView> comments();
          // ERROR [HW150] @Relation on 'author', but 'PostView' is no view; mark the interface or
          //     record @DataView
          @Relation(localKey = "authorId") UserView author();
          // ERROR [HW150] @Authorize on 'title', but 'PostView' is no view; mark the interface or
          //     record @DataView
          @Authorize("open") String title();
          // ERROR [HW150] @Computed on 'twice', but 'PostView' is no view; mark the interface or
          //     record @DataView
          @Computed static int twice(
              // ERROR [HW150] @Need on 'likes', but 'PostView' is no view; mark the interface or
              //     record @DataView
              @Need int likes,
              // ERROR [HW150] @Count on 'comments', but 'PostView' is no view; mark the interface
              //     or record @DataView
              @Count int comments,
              // ERROR [HW150] @Arg on 'factor', but 'PostView' is neither a view nor a source of
              //     one; mark it @DataView or @Source
              @Arg int factor) {
            return likes;
          }
        }
        """,
        """
        @PageSize(3)
        // ERROR [HW150] @PageSize on 'PostCard', but 'PostCard' is no view; mark the interface or
        //     record @DataView
        public record PostCard(
            // ERROR [HW150] @Relation on 'author', but 'PostCard' is no view; mark the interface or
            //     record @DataView
            @Relation(localKey = "authorId") UserView author) {}
        """);
  }

  @Test
  void shape() {
    assertBlog(
        """
        public class Views {
          // ERROR [HW151] view 'PostView' is a class; make it an interface or a record
          @DataView(of = Post.class) class PostView {}
          // ERROR [HW151] view 'Kind' is an enum; make it an interface or a record
          @DataView(of = Post.class) enum Kind { A }
          // ERROR [HW151] view 'Mark' is an annotation; make it an interface or a record
          @DataView(of = Post.class) @interface Mark {}
          // ERROR [HW151] view 'Generic' is generic; remove its type parameters
          @DataView(of = Post.class) interface Generic<T> { String id(); }
          // ERROR [HW151] view 'Hidden' is private; make it and what encloses it package-private
          @DataView(of = Post.class) private interface Hidden { String id(); }
        }
        """);
  }

  @Test
  void rows() {
    assertBlog(
        """
        public class Views {
          public static class Box<T> { public String getId() { return ""; } }
          private static class Hidden { public String getId() { return ""; } }
          // ERROR [HW152] the rows of view 'AState' cannot be of type State, which is an enum; name
          //     a record, a class or an interface with getters
          @DataView(of = State.class)
          interface AState { String id(); }
          // ERROR [HW152] the rows of view 'Text' cannot be of type String, which is no class of
          //     yours; name a record, a class or an interface with getters
          @DataView(of = String.class)
          interface Text { String id(); }
          // ERROR [HW152] the rows of view 'Number' cannot be of type int, which is no class; name
          //     a record, a class or an interface with getters
          @DataView(of = int.class)
          interface Number { String id(); }
          // ERROR [HW152] the rows of view 'Array' cannot be of type Post[], which is no class;
          //     name a record, a class or an interface with getters
          @DataView(of = Post[].class)
          interface Array { String id(); }
          // ERROR [HW152] the rows of view 'ABox' cannot be of type Views.Box, which is generic;
          //     name a record, a class or an interface with getters
          @DataView(of = Box.class)
          interface ABox { String id(); }
          // ERROR [HW152] the rows of view 'AHidden' cannot be of type Views.Hidden, which is not
          //     accessible to generated code; name a record, a class or an interface with getters
          @DataView(of = Hidden.class)
          interface AHidden { String id(); }
        }
        """);
  }

  @Test
  void names() {
    assertBlog(
        """
        // ERROR [HW153] 'the post' is no name for a view; use letters, digits and _, and a letter
        //     first
        @DataView(of = Post.class, name = "the post")
        public interface PostView { String id(); }
        """,
        """
        // ERROR [HW153] '' is no name for a view; use letters, digits and _, and a letter first
        @DataView(of = Post.class, type = "")
        public interface ShortView { String id(); }
        """,
        """
        @DataView(of = Post.class)
        // ERROR [HW118] the class generated for 'TakenView' would be test.TakenPlan, which exists;
        //     rename one of the two
        public interface TakenView { String id(); }
        """,
        "public class TakenPlan {}",
        "public class TakenKey {}");
  }

  @Test
  void fields() {
    assertBlog(
        """
        public class Views {
          @DataView(of = Post.class)
          // ERROR [HW154] view 'Empty' has no fields; name properties of Post that clients may read
          interface Empty { default String id() { return ""; } }
          @DataView(of = Post.class)
          interface Odd {
            String id();
            // ERROR [HW155] method 'title' has parameters, and can be no field of a view; make it
            //     static and @Computed, or remove it
            String title(int length);
            // ERROR [HW155] method 'close' returns nothing, and can be no field of a view; make it
            //     static and @Computed, or remove it
            void close();
            // ERROR [HW155] method 'price' has type parameters, and can be no field of a view; make
            //     it static and @Computed, or remove it
            <T> T price();
            boolean equals(Object other);
          }
          @DataView(of = Post.class)
          interface Twice {
            String id();
            int likes();
            @Computed
            // ERROR [HW156] view 'Twice' has two fields 'likes'; rename one of the two
            static int likes(@Need int likes) { return likes; }
            @Computed static int two(@Need int likes) { return likes; }
            @Computed
            // ERROR [HW156] view 'Twice' has two fields 'two'; rename one of the two
            static int two(@Need String id) { return 0; }
          }
        }
        """);
  }

  @Test
  void ids() {
    assertBlog(
        "@Entity public record Owner(@Id String name, int age) {}",
        "@DataView(of = Owner.class) public interface OwnerView { int age(); }",
        """
        public class Views {
          // ERROR [HW157] id 'titel' of view 'Unknown' is no property of Post; did you mean
          //     'title'?
          @DataView(of = Post.class, id = "titel")
          interface Unknown { String id(); }
          @DataView(of = Money.class)
          // ERROR [HW158] nothing identifies the rows of view 'None', since Money has neither an
          //     @Id nor a property 'id'; name one, as in @DataView(of = Money.class, id = "slug")
          interface None { String currency(); }
          @DataView(of = Post.class, id = "raw")
          // ERROR [HW159] id 'raw' of view 'Bytes' has type byte[]; use a String, a number, a UUID
          //     or another scalar that has an order
          interface Bytes { String id(); }
          @DataView(of = Post.class, id = "price")
          // ERROR [HW159] id 'price' of view 'Nested' has type Money; use a String, a number, a
          //     UUID or another scalar that has an order
          interface Nested { String id(); }
          @DataView(of = Post.class, id = {"id", "words"})
          // ERROR [HW159] id 'words' of view 'Several' has type List<String>; use a String, a
          //     number, a UUID or another scalar that has an order
          interface Several { String id(); }
          @DataView(of = Post.class, id = "subtitle")
          // ERROR [HW160] id 'subtitle' of view 'Nullable' may be null; remove @Nullable from it in
          //     Post
          interface Nullable { String id(); }
          @DataView(of = Post.class, id = {"blogId", "state"})
          interface Composite { String title(); }
        }
        """);
  }

  @Test
  void relatedViewsWithoutAnIdAreToldOnce() {
    assertBlog(
        """
        // ERROR [HW157] id 'nope' of view 'EditorView' is no property of User; did you mean 'name'?
        @DataView(of = User.class, id = "nope") public interface EditorView { String name(); }
        """,
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          @Relation(localKey = "authorId") EditorView author();
        }
        """);
  }
}
