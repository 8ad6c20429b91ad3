package dev.headwater.http;

import static dev.headwater.http.Requests.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.blog.BlogContext;
import dev.headwater.blog.Comment;
import dev.headwater.blog.User;
import dev.headwater.http.blog.BlogApi;
import dev.headwater.json.Json;
import dev.headwater.live.ConnectionEvent;
import dev.headwater.live.ConnectionEvent.Change;
import dev.headwater.live.EntityEvent;
import dev.headwater.live.MemoryBus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sections 16.5 to 16.7 of the protocol: what events become, byte by byte. */
final class LiveMessagesTest {
  private final BlogApi blog = new BlogApi();
  private final MemoryBus bus = new MemoryBus();
  private final FateHandler<BlogContext> handler =
      FateHandler.builder(blog.compatible(), BlogApi::context)
          .live(bus)
          .liveExecutor(Runnable::run)
          .build();
  private final LiveClient client = client();

  private LiveClient client() {
    LiveClient opened = LiveClient.open(handler, "c", Map.of("X-User-Id", "u1"));
    opened.received();
    return opened;
  }

  /** Frames without ids, of messages as JSON with apostrophes. */
  private static String next(String... messages) {
    StringBuilder frames = new StringBuilder();
    Arrays.stream(messages)
        .forEach(
            each ->
                frames
                    .append("event: next\ndata: {'kind':'next','id':'s','event':")
                    .append(each)
                    .append("}\n\n"));
    return quoted(frames.toString());
  }

  private static String error(String type) {
    return "event: error\ndata: {\"kind\":\"error\",\"id\":\"l\",\"error\":{\"code\":\"NOT_FOUND\","
        + "\"message\":\"No source registered for live connection node type '"
        + type
        + "'.\"}}\n\n";
  }

  @Test
  void aChangeWithoutPaths() {
    client.to("s", "Post", "p1", "['title', 'author.email', 'mine', 'secret']");
    bus.publish(EntityEvent.updated("Post", "p1"));
    assertThat(client.received())
        .isEqualTo(
            next(
                "{'data':{'id':'p1','title':'Title 1',"
                    + "'author':{'id':'u1','email':'ann@example.org'},'mine':true}}"));
  }

  @Test
  void aChangeOfPaths() {
    client.to("s", "Post", "p1", "['title', 'author.id', 'author.name', 'nope']");
    bus.publish(EntityEvent.updated("Post", "p1").withChanged("author").withEventId("e7"));
    bus.publish(EntityEvent.updated("Post", "p1").withChanged("auth", "", "author.name.x"));
    bus.publish(EntityEvent.updated("Post", "p1").withChanged("likes"));
    bus.publish(EntityEvent.updated("Post", "p1").withChanged(""));
    bus.publish(EntityEvent.updated("Post", "p1").withChanged());
    bus.publish(EntityEvent.updated("Post", "p1").withChanged("nope"));
    assertThat(client.received())
        .isEqualTo(
            "id: e7\n"
                + next(
                    "{'data':{'id':'p1','author':{'id':'u1','name':'Ann'}},"
                        + "'select':['author.id','author.name','id']}",
                    "{'data':{'id':'p1','author':{'id':'u1','name':'Ann'}},"
                        + "'select':['author.name','id','author.id']}",
                    "{'data':{'id':'p1'},'select':['nope','id']}"));
  }

  @Test
  void aDeletion() {
    client.to("s", "Post", "p1", "['title']");
    bus.publish(EntityEvent.deleted("Post", "p1"));
    bus.publish(EntityEvent.deleted("Post", "p1").withChanged("likes"));
    bus.publish(
        EntityEvent.deleted("Post", "p1").withChanged("title").withData(Map.of("id", "p1")));
    assertThat(client.received())
        .isEqualTo(next("{'delete':true,'id':'p1'}", "{'delete':true,'id':'p1'}"));
  }

  @Test
  void aRowThatIsGone() {
    client.to("s", "Post", "gone", "['title']").to("s2", "Post", "p1", "[]");
    bus.publish(EntityEvent.updated("Post", "gone"));
    bus.publish(EntityEvent.updated("Post", "p1").withData(null));
    assertThat(client.received())
        .isEqualTo(
            next("{'delete':true,'id':'gone'}", "{'delete':true,'id':'p1'}")
                .replaceFirst("(?s)(.*)\"id\":\"s\"", "$1\"id\":\"s2\""));
  }

  @Test
  void eventsOfOtherRowsDoNotArrive() {
    client.to("s", "Post", "p1", "[]");
    bus.publish(EntityEvent.updated("Post", "p2"));
    bus.publish(EntityEvent.updated("User", "p1"));
    bus.publish(ConnectionEvent.of("Post", Change.INVALIDATE));
    assertThat(client.received()).isEmpty();
  }

  @Test
  void anEventForSeveralSubscriptions() {
    client.to("s", "Post", "p1", "[]").to("t", "Post", "p1", "['title']");
    client.to("s", "Post", "p1", "[]");
    bus.publish(EntityEvent.updated("Post", "p1").withEventId(""));
    assertThat(client.received())
        .isEqualTo(
            next("{'data':{'id':'p1','title':'Title 1'}}").replace("\"id\":\"s\"", "\"id\":\"t\"")
                + next("{'data':{'id':'p1'}}"));
  }

  @Test
  void aFailureIsToldAndTheStreamGoesOn() {
    client.to("s", "Post", "p1", "['excerpt']");
    bus.publish(EntityEvent.updated("Post", "p1").withEventId("e1"));
    client.to("s", "Post", "p1", "['title']");
    bus.publish(EntityEvent.updated("Post", "p1"));
    assertThat(client.received())
        .matches(
            "(?s)event: error\ndata: \\{\"kind\":\"error\",\"id\":\"s\",\"error\":\\{.*?\\}\\}\n\n"
                + "event: next\n.*");
  }

  @Test
  void idsThatWouldBreakTheFrame() {
    client.to("s", "User", "u1", "[]");
    bus.publish(EntityEvent.updated("User", "u1").withEventId("a\ndata: x"));
    assertThat(client.received()).isEqualTo(next("{'data':{'id':'u1'}}"));
  }

  // What events bring along

  @Test
  void aRowAtHandIsMasked() {
    client.to("s", "User", "u1", "['name', 'email']").to("s", "User", "u2", "['name', 'email']");
    bus.publish(EntityEvent.updated("User", "u2").withData(new User("u2", "New", "secret")));
    assertThat(client.received()).isEqualTo(next("{'data':{'id':'u2','name':'New','email':null}}"));
  }

  @Test
  void valuesAtHandAreMasked() {
    client.to("s", "Post", "p1", "['title', 'author.name']");
    Map<String, ?> whole =
        Map.of(
            "id",
            "p1",
            "title",
            Map.of("any", List.of(1.0, "x")),
            "secret",
            "secret",
            "author",
            Map.of("id", "u9", "name", "Nine", "email", "secret"));
    bus.publish(EntityEvent.updated("Post", "p1").withData(whole));
    bus.publish(EntityEvent.updated("Post", "p1").withData(whole).withChanged("title"));
    assertThat(client.received())
        .isEqualTo(
            next(
                "{'data':{'id':'p1','title':{'any':[1,'x']},'author':{'id':'u9','name':'Nine'}}}",
                "{'data':{'id':'p1','title':{'any':[1,'x']}},'select':['title','id']}"));
  }

  @Test
  void valuesThatAreNotCompleteAreFetched() {
    client.to("s", "Post", "p1", "['title', 'author.name']");
    for (Object partial :
        List.of(
            Map.of("id", "p1", "title", "New"),
            Map.of("title", "New", "author", Map.of("id", "u", "name", "n")),
            Map.of("id", "p1", "title", "New", "author", Map.of("name", "n")),
            Map.of("id", "p1", "title", "New", "author", "u1"),
            List.of(),
            "text")) {
      bus.publish(EntityEvent.updated("Post", "p1").withData(partial));
      assertThat(client.received())
          .isEqualTo(
              next("{'data':{'id':'p1','title':'Title 1','author':{'id':'u1','name':'Ann'}}}"));
    }
  }

  @Test
  void whatIsComputedOrCheckedIsFetched() {
    client.to("s", "User", "u2", "['name', 'email']");
    bus.publish(
        EntityEvent.updated("User", "u2")
            .withData(Map.of("id", "u2", "name", "New", "email", "secret")));
    assertThat(client.received()).isEqualTo(next("{'data':{'id':'u2','name':'Bob','email':null}}"));
    client.to("s", "Post", "p1", "['mine']");
    bus.publish(EntityEvent.updated("Post", "p1").withData(Map.of("id", "p1", "mine", false)));
    assertThat(client.received()).isEqualTo(next("{'data':{'id':'p1','mine':true}}"));
  }

  @Test
  void listsAtHandAreCut() {
    client.control(
        "{'id': 's', 'kind': 'subscribe', 'type': 'Post', 'entityId': 'p1',"
            + " 'select': ['comments.text'], 'args': {'comments': {'first': 1, 'after': 'a'}}}");
    List<?> comments =
        List.of(
            Map.of("id", "a", "text", "A"),
            Map.of("id", 7, "text", "B", "likes", 1),
            Map.of("id", "c", "text", "C"));
    bus.publish(
        EntityEvent.updated("Post", "p1").withData(Map.of("id", "p1", "comments", comments)));
    assertThat(client.received())
        .isEqualTo(
            next(
                "{'data':{'id':'p1','comments':{'items':[{'cursor':'7','node':{'id':7,'text':'B'}}],"
                    + "'pagination':{'hasNext':true,'hasPrevious':true,"
                    + "'nextCursor':'7','previousCursor':'7'}}}}"));
    client.to("s", "Post", "p1", "['comments']");
    bus.publish(
        EntityEvent.updated("Post", "p1").withData(Map.of("id", "p1", "comments", List.of())));
    assertThat(client.received())
        .isEqualTo(
            next(
                "{'data':{'id':'p1','comments':{'items':[],"
                    + "'pagination':{'hasNext':false,'hasPrevious':false}}}}"));
  }

  // Lists

  private static String connection(String event) {
    return quoted(
        "event: connection\ndata: {'kind':'connection','id':'l','event':" + event + "}\n\n");
  }

  private static Comment comment() {
    return new Comment("c9", "p1", "Nine", 0, new User("u2", "Bob", "secret"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Change.class,
      names = {"APPEND_NODE", "APPEND_EDGE", "PREPEND_NODE", "PREPEND_EDGE"})
  void aNodeIsNew(Change change) {
    client.toList("l", "Post.comments", "{'id': 'p1'}", "['text']");
    bus.publish(
        ConnectionEvent.of("Post.comments", change)
            .withArgs(Map.of("id", "p1"))
            .withNode("Comment", "c9")
            .withData(comment())
            .withCursor("x")
            .withTargetCursor("y")
            .withEventId("e1"));
    assertThat(client.received())
        .isEqualTo(
            "id: e1\n"
                + connection(
                    "{'type':'"
                        + change.word()
                        + "','nodeType':'Comment','edge':{'node':{'id':'c9','text':'Nine'},"
                        + "'cursor':'x'},'targetCursor':'y'}"));
  }

  @Test
  void aNodeIsPlaced() {
    client.toList("l", "users", "{}", "['author.name']");
    bus.publish(
        ConnectionEvent.of("users", Change.INSERT_EDGE_BEFORE)
            .withData(comment())
            .withTargetCursor("y"));
    bus.publish(ConnectionEvent.of("users", Change.INSERT_EDGE_AFTER).withData(comment()));
    String edge = "'edge':{'node':{'id':'c9','author':{'id':'u2','name':'Bob'}}}";
    assertThat(client.received())
        .isEqualTo(
            connection("{'type':'insertEdgeBefore'," + edge + ",'targetCursor':'y'}")
                + connection("{'type':'insertEdgeAfter'," + edge + "}"));
  }

  @Test
  void nodesAreFetched() {
    client.toList("l", "posts", "{}", "['name', 'title', 'nope']");
    bus.publish(ConnectionEvent.of("posts", Change.PREPEND_NODE).withNode("Post", "p1"));
    bus.publish(ConnectionEvent.of("posts", Change.PREPEND_NODE).withNode("User", "u1"));
    assertThat(client.received())
        .isEqualTo(
            connection(
                    "{'type':'prependNode','nodeType':'Post',"
                        + "'edge':{'node':{'id':'p1','title':'Title 1'}}}")
                + connection(
                    "{'type':'prependNode','nodeType':'User',"
                        + "'edge':{'node':{'id':'u1','name':'Ann'}}}"));
  }

  @Test
  void nodesThatAreNotThere() {
    client.toList("l", "posts", "{}", "[]");
    ConnectionEvent event = ConnectionEvent.of("posts", Change.APPEND_NODE).withEventId("e");
    bus.publish(event.withNode("Nobody", "p1"));
    bus.publish(event.withNode("Post", "gone"));
    bus.publish(event.withNode("Post", "p1").withData(null));
    bus.publish(event);
    assertThat(client.received())
        .isEqualTo(error("Nobody") + error("Post") + error("Post") + error("Comment"));
  }

  @Test
  void nodesAreGoneAndListsInvalid() {
    client.control(
        "{'id': 'l', 'kind': 'subscribeConnection', 'type': 'Nobody', 'procedure': 'p',"
            + " 'select': []}");
    bus.publish(ConnectionEvent.of("p", Change.DELETE_EDGE).withNode("Nobody", 7).withCursor("x"));
    bus.publish(ConnectionEvent.of("p", Change.DELETE_EDGE));
    bus.publish(ConnectionEvent.of("p", Change.INVALIDATE).withNode("Post", "p1"));
    assertThat(client.received())
        .isEqualTo(
            connection("{'type':'deleteEdge','nodeType':'Nobody','id':7}")
                + connection("{'type':'deleteEdge'}")
                + connection("{'type':'invalidate'}"));
  }

  @Test
  void listsOfOtherArgumentsAreNotMeant() {
    client.toList("l", "list", "{'id': 7, 'first': 3, 'deep': {'a': 1, 'b': [1, '2']}}", "[]");
    ConnectionEvent event = ConnectionEvent.of("list", Change.INVALIDATE);
    Map<String, ?> deep = Map.of("b", List.of(1.0, "2"), "a", 1);
    bus.publish(event.withArgs(Map.of("id", "7", "deep", deep, "after", "x")));
    bus.publish(event);
    assertThat(client.received())
        .isEqualTo(connection("{'type':'invalidate'}") + connection("{'type':'invalidate'}"));
    bus.publish(event.withArgs(Map.of()));
    bus.publish(event.withArgs(Map.of("id", "7", "deep", Map.of("b", List.of(1, 2), "a", 1))));
    bus.publish(ConnectionEvent.of("other", Change.INVALIDATE));
    assertThat(client.received()).isEmpty();
  }

  @Test
  void lineBreaksInForeignJsonDoNotBreakFrames() {
    client.to("s", "Post", "p1", "['title']");
    bus.publish(
        EntityEvent.updated("Post", "p1")
            .withData(Map.of("id", "p1", "title", Json.encoded("{\r\n  \"a\": \"\\n\"\n}"))));
    assertThat(client.received()).isEqualTo(next("{'data':{'id':'p1','title':{    'a': '\\n' }}}"));
  }
}
