package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Blog.assertBlog;

import org.junit.jupiter.api.Test;

/** HW121 and HW161 to HW165: fields that are properties of the row. */
final class ViewFieldRulesTest {

  @Test
  void properties() {
    assertBlog(
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          // ERROR [HW161] field 'titel' of view 'PostView' is no property of Post; did you mean
          //     'title'?
          String titel();
          // ERROR [HW161] field 'wholly' of view 'PostView' is no property of Post; there are 'id',
          //     'title', 'subtitle', 'likes', 'createdAt', 'closedAt', 'state', 'open', 'price',
          //     'raw', 'authorId', 'blogId', 'editor', 'comments', 'words', 'extra'
          String wholly();
          // ERROR [HW162] field 'likes' has type Long, but in Post it has type int; give both the
          //     same type
          Long likes();
          // ERROR [HW162] field 'words' has type Collection<String>, but in Post it has type
          //     List<String>; give both the same type
          Collection<String> words();
          long blogId();
          // ERROR [HW163] field 'subtitle' may be null in Post; make it @Nullable String
          String subtitle();
        }
        """,
        """
        @DataView(of = Post.class)
        public record PostCard(
            String id,
            // ERROR [HW161] field 'like' of view 'PostCard' is no property of Post; did you mean
            //     'likes'?
            int like,
            // ERROR [HW163] field 'closedAt' may be null in Post; make it @Nullable Instant
            Instant closedAt,
            // ERROR [HW162] field 'createdAt' has type String, but in Post it has type Instant;
            //     give both the same type
            String createdAt) {}
        """);
  }

  @Test
  void nulls() {
    assertBlog(
        """
        @DataView(of = Comment.class)
        public interface RankedView {
          String id();
          // ERROR [HW163] field 'rank' may be null in Comment; make it @Nullable Integer
          int rank();
          @Nullable String text();
        }
        """,
        """
        @DataView(of = Post.class)
        public interface PostView {
          // ERROR [HW163] field 'editor' may be null in Post; make it @Nullable UserView
          UserView editor();
          // ERROR [HW163] field 'titled' may be null in Post; make it @Nullable UserView
          @Relation(localKey = "subtitle") UserView titled();
          @Nullable Integer likes();
          // ERROR [HW121] field 'blogId' of type long cannot be null; remove @Nullable, or use the
          //     box
          @Nullable long blogId();
        }
        """);
  }

  @Test
  void objects() {
    assertBlog(
        """
        public class Views {
          @DataView(of = Outer.class)
          interface OuterView {
            String id();
            // ERROR [HW164] field 'post' is no scalar in Outer, but Post; write a view of Post, and
            //     have the field be that view
            Post post();
            // ERROR [HW164] field 'posts' is no scalar in Outer, but List<Post>; write a view of
            //     Post, and have the field be that view in a List
            List<Post> posts();
            // ERROR [HW164] field 'set' is no scalar in Outer, but Set<? extends Post>; write a
            //     view of Post, and have the field be that view in a List
            Set<Post> set();
            // ERROR [HW164] field 'extra' is no scalar in Outer, but Map<String, String>, which a
            //     view cannot show
            Map<String, String> extra();
            // ERROR [HW164] field 'broken' is no scalar in Outer, but String that throws
            //     IOException, which a view cannot show
            String broken();
            // ERROR [HW162] field 'users' has type Set<UserView>, but in Outer it has type
            //     List<User>; give both the same type
            Set<UserView> users();
          }
          interface Outer {
            String getId();
            Post post();
            List<Post> getPosts();
            Set<? extends Post> set();
            Map<String, String> extra();
            String getBroken() throws java.io.IOException;
            List<User> users();
          }
        }
        """);
  }

  @Test
  void entities() {
    assertBlog(
        "@Entity public record Repo(@Id String id, @Nullable Ref<Owner> owner, Many<Repo> forks) {}",
        "@Entity public record Owner(@Id String id) {}",
        "@DataView(of = Owner.class) public interface OwnerView { String id(); }",
        """
        @DataView(of = Repo.class)
        public interface RawView {
          String id();
          // ERROR [HW165] field 'owner' has type Ref<Owner>, which no client can read; write a view
          //     of the entity, and have the field be that view
          Ref<Owner> owner();
          // ERROR [HW165] field 'forks' has type Many<Repo>, which no client can read; write a view
          //     of the entity, and a List of it
          Many<Repo> forks();
        }
        """,
        """
        @DataView(of = Repo.class)
        public interface RepoView {
          String id();
          @Nullable OwnerView owner();
          // ERROR [HW168] relation 'forks' is neither held by Repo nor followed; give Repo a
          //     property 'forks' of type List<Repo>, or say in @Relation(foreignKey = "...") which
          //     property of Repo holds the id of Repo
          List<RepoView> forks();
        }
        """);
  }

  @Test
  void beansAndInterfaces() {
    assertBlog(
        """
        public class Page<T> implements Named {
          public long getId() { return 1; }
          public T getContent() { return null; }
          public boolean isOpen() { return true; }
          public String name() { return ""; }
          public static class Text extends Page<String> {
            String inPackage() { return ""; }
            private String hidden() { return ""; }
            protected List<Text> getPages() { return List.of(); }
          }
        }
        interface Named { @Nullable String name(); }
        """,
        """
        interface WithName { String name(); }
        @DataView(of = Page.Text.class)
        public interface TextView extends WithName {
          long id();
          String content();
          boolean open();
          String inPackage();
          List<TextView> pages();
          // ERROR [HW161] field 'hidden' of view 'TextView' is no property of Text; there are
          //     'name', 'id', 'content', 'open', 'inPackage', 'pages'
          String hidden();
        }
        """);
  }
}
