package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Blog.assertBlog;

import org.junit.jupiter.api.Test;

/** HW166 to HW176, and HW294: relations. */
final class RelationRulesTest {

  @Test
  void followed() {
    assertBlog(
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          @Relation(localKey = "authorId") UserView author();
          @Relation(foreignKey = "postId") @Ordered("byRank") @PageSize(value = 2, max = 2)
          List<CommentView> answers();
          @Relation(through = TaggingView.class, foreignKey = "postId", localKey = "tagId")
          List<TagView> tags();
        }
        """);
  }

  @Test
  void held() {
    assertBlog(
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          // ERROR [HW166] relation 'editor' leads to TagView, a view of Tag, but in Post it holds
          //     User; name a view of User
          @Nullable TagView editor();
          // ERROR [HW166] relation 'comments' leads to TagView, a view of Tag, but in Post it holds
          //     List<Comment>; name a view of Comment
          List<TagView> comments();
        }
        """,
        """
        @DataView(of = Post.class)
        public interface CountView {
          String id();
          // ERROR [HW167] relation 'editor' is a list, but its property holds User; make it
          //     UserView
          List<UserView> editor();
          // ERROR [HW167] relation 'comments' is to one, but its property holds List<Comment>; make
          //     it List<CommentView>
          CommentView comments();
          // ERROR [HW168] relation 'author' is neither held by Post nor followed; give Post a
          //     property 'author' of type User, or say in @Relation(localKey = "...") which
          //     property of Post holds the id of User
          UserView author();
          // ERROR [HW168] relation 'title' is neither held by Post nor followed; give Post a
          //     property 'title' of type User, or say in @Relation(localKey = "...") which property
          //     of Post holds the id of User
          UserView title();
          // ERROR [HW168] relation 'answers' is neither held by Post nor followed; give Post a
          //     property 'answers' of type List<Comment>, or say in @Relation(foreignKey = "...")
          //     which property of Comment holds the id of Post
          List<CommentView> answers();
        }
        """);
  }

  @Test
  void recordInAnInterface() {
    assertBlog(
        """
        @DataView(of = User.class)
        public record UserCard(String id) {}
        """,
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          // ERROR [HW294] relation 'editor' leads to UserCard, which is a record, but 'PostView' is
          //     an interface; make both one or the other
          @Nullable UserCard editor();
        }
        """,
        """
        @DataView(of = Post.class)
        public record PostCard(String id, @Nullable UserCard editor) {}
        """);
  }

  @Test
  void keys() {
    assertBlog(
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          // ERROR [HW169] @Relation on 'none' is on a relation to one; say in localKey alone which
          //     property of this row holds the id of the related one
          @Relation UserView none();
          // ERROR [HW169] @Relation on 'foreign' is on a relation to one; say in localKey alone
          //     which property of this row holds the id of the related one
          @Relation(foreignKey = "id") UserView foreign();
          // ERROR [HW169] @Relation on 'one' names links, but the relation is to one; make it a
          //     List, or remove through
          @Relation(through = TaggingView.class, foreignKey = "postId", localKey = "tagId")
          TagView one();
          // ERROR [HW169] @Relation on 'local' is on a list; say in foreignKey alone which property
          //     of the related rows holds the id of this row
          @Relation(localKey = "authorId") List<UserView> local();
          // ERROR [HW169] @Relation on 'both' is on a list; say in foreignKey alone which property
          //     of the related rows holds the id of this row
          @Relation(foreignKey = "postId", localKey = "id") List<CommentView> both();
          // ERROR [HW169] @Relation on 'half' names links; say in foreignKey which of their
          //     properties holds the id of this row, and in localKey which holds that of the
          //     related one
          @Relation(through = TaggingView.class, foreignKey = "postId") List<TagView> half();
          // ERROR [HW170] key 'autorId' is no property of Post; did you mean 'authorId'?
          @Relation(localKey = "autorId") UserView misspelt();
          // ERROR [HW170] key 'post' is no property of Comment; did you mean 'postId'?
          @Relation(foreignKey = "post") List<CommentView> missing();
          // ERROR [HW170] key 'tag' is no property of Tagging; did you mean 'tagId'?
          @Relation(through = TaggingView.class, foreignKey = "postId", localKey = "tag")
          List<TagView> link();
          // ERROR [HW171] key 'blogId' of Post has type long, but the id of User has type String;
          //     give both the same type
          @Relation(localKey = "blogId") UserView number();
          // ERROR [HW171] key 'rank' of Comment has type Integer, but the id of Post has type
          //     String; give both the same type
          @Relation(foreignKey = "rank") List<CommentView> ranked();
          // ERROR [HW172] through names Tagging, which is no view; name the view of the links, a
          //     type that is marked @DataView
          @Relation(through = Tagging.class, foreignKey = "postId", localKey = "tagId")
          List<TagView> noView();
          @Relation(foreignKey = "postId") List<SeatView> seats();
        }
        """,
        """
        @DataView(of = Post.class)
        public record PostCard(
            String id,
            // ERROR [HW170] key 'autorId' is no property of Post; did you mean 'authorId'?
            @Relation(localKey = "autorId") UserView author) {}
        """);
  }

  @Test
  void compositeIds() {
    assertBlog(
        """
        @DataView(of = Seat.class, id = {"row", "number"})
        public interface PlaceView {
          UserView owner();
          // ERROR [HW173] relation 'next' cannot be followed by one key, since several properties
          //     identify Seat: 'row', 'number'; have the row hold what is related
          @Relation(localKey = "number") SeatView next();
          // ERROR [HW173] relation 'comments' cannot be followed by one key, since several
          //     properties identify Seat: 'row', 'number'; have the row hold what is related
          @Relation(foreignKey = "rank") List<CommentView> comments();
          @Relation(localKey = "postId") CommentView comment();
        }
        """);
  }

  @Test
  void pages() {
    assertBlog(
        """
        public record Shelf(
            String id, dev.headwater.view.NativePage<Comment> comments,
            dev.headwater.view.NativePage<? extends Comment> more,
            dev.headwater.view.NativePage<String> texts) {}
        """,
        """
        @DataView(of = Shelf.class)
        public interface ShelfView {
          String id();
          // ERROR [HW176] @PageSize on 'comments' of type List<CommentView>, whose pages were cut
          //     elsewhere; remove it
          @PageSize(3) List<CommentView> comments();
          // ERROR [HW168] relation 'more' is neither held by Shelf nor followed; give Shelf a property
          //     'more' of type List<Comment>, or say in @Relation(foreignKey = "...") which property of
          //     Comment holds the id of Shelf
          List<CommentView> more();
          // ERROR [HW164] field 'texts' is no scalar in Shelf, but NativePage<String>, which a view
          //     cannot show
          List<String> texts();
          // ERROR [HW194] 'comments' is counted, but is a page that was cut elsewhere of view
          //     'ShelfView'; there are 'more'
          @Computed static int count(@Count int comments) { return comments; }
        }
        """,
        """
        @DataView(of = Shelf.class)
        public interface FirstView {
          String id();
          // ERROR [HW167] relation 'comments' is to one, but its property holds NativePage<Comment>;
          //     make it List<CommentView>
          CommentView comments();
        }
        """);
  }

  @Test
  void marksOnOtherFields() {
    assertBlog(
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          // ERROR [HW174] @Relation on 'title' of type String, which leads to no view; remove it,
          //     or make the field a view or a List of one
          @Relation(localKey = "authorId") String title();
          // ERROR [HW174] @Relation on 'computed' of type String, which leads to no view; remove
          //     it, or make the field a view or a List of one
          @Relation(localKey = "authorId") @Computed
          static String computed() { return ""; }
          // ERROR [HW176] @Ordered on 'words' of type List<String>, which is no list of a view;
          //     remove it
          @Ordered("byRank") List<String> words();
          // ERROR [HW176] @PageSize on 'editor' of type UserView, which is no list of a view;
          //     remove it
          @PageSize(3) @Nullable UserView editor();
          // ERROR [HW176] @PageSize on 'number' of type int, which is no list of a view; remove it
          @PageSize(3) @Computed static int number() { return 1; }
          // ERROR [HW175] 'byRang' is no order of CommentView; did you mean 'byRank'?
          @Ordered("byRang") List<CommentView> comments();
          // ERROR [HW175] 'title' is no order of UserView; there are 'byId'
          @Ordered("title") @Relation(foreignKey = "id") List<UserView> users();
        }
        """);
  }

  @Test
  void rowsThatAreWrongElsewhere() {
    assertBlog(
        """
        // ERROR [HW152] the rows of view 'WrongView' cannot be of type String, which is no class of
        //     yours; name a record, a class or an interface with getters
        @DataView(of = String.class)
        public interface WrongView { String id(); }
        """,
        """
        @DataView(of = Post.class)
        public interface PostView { String wrong(); WrongView title(); }
        """,
        "@Source(WrongView.class) public class WrongSource {}");
  }
}
