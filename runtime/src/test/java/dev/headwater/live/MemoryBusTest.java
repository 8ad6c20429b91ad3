package dev.headwater.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.live.ConnectionEvent.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A bus that tells who is there. */
final class MemoryBusTest {
  private final MemoryBus bus = new MemoryBus();
  private final List<String> heard = new ArrayList<>();

  private LiveSubscription subscribe(String name, Topic topic) {
    return bus.subscribe(topic, "ignored", event -> heard.add(name + " " + event.eventId()));
  }

  @Test
  void inTheOrderOfSubscriptionsAndOfEvents() {
    Topic topic = Topic.entity("Post", "1");
    LiveSubscription first = subscribe("a", topic);
    subscribe("b", topic);
    first.cancel();
    subscribe("c", topic);
    subscribe("a", topic);
    subscribe("d", Topic.entity("Post", "2"));
    bus.publish(
        List.of(
            EntityEvent.updated("Post", 1).withEventId("1"),
            EntityEvent.deleted("Post", "1").withEventId("2")));
    assertThat(heard).containsExactly("b 1", "c 1", "a 1", "b 2", "c 2", "a 2");
  }

  @Test
  void listsOfOneProcedure() {
    subscribe("a", Topic.connection("posts", Map.of("x", 1)));
    subscribe("b", Topic.connection("posts", null));
    bus.publish(ConnectionEvent.of("posts", Change.INVALIDATE).withEventId("1"));
    bus.publish(
        ConnectionEvent.of("posts", Change.INVALIDATE).withArgs(Map.of("x", 1.0)).withEventId("2"));
    assertThat(heard).containsExactly("a 1", "b 1", "a 2");
  }

  @Test
  void nothingIsLeftOfSubscriptionsThatHaveEnded() {
    List<LiveSubscription> all =
        List.of(
            subscribe("a", Topic.entity("Post", "1")),
            subscribe("b", Topic.entity("Post", "1")),
            subscribe("c", Topic.connection("posts", null)));
    all.forEach(LiveSubscription::cancel);
    all.forEach(LiveSubscription::cancel);
    assertThat(bus.size()).isZero();
    bus.publish(EntityEvent.updated("Post", "1"));
    assertThat(heard).isEmpty();
  }
}
