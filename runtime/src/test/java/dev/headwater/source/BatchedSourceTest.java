package dev.headwater.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.entity.Ref;
import dev.headwater.tracker.User;
import dev.headwater.tracker.UserType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BatchedSourceTest {
  private static final Ref<User> ADA = UserType.ref("ada");
  private static final Ref<User> BOB = UserType.ref("bob");

  /** Knows Ada; answers for whoever it is told to besides. */
  private static final class Users extends BatchedSourceDefinition<User, User> {
    private final List<List<Ref<User>>> calls = new ArrayList<>();
    private final Map<Ref<User>, User> answer = new LinkedHashMap<>();

    Users() {
      super("users", UserType.TYPE, 10, true, List.of());
      answer.put(ADA, new User("ada", "Ada"));
    }

    @Override
    protected Map<Ref<User>, User> load(List<Ref<User>> parents) {
      calls.add(parents);
      return answer;
    }

    @Override
    public void derive(
        Ref<User> parent, PageRequest request, Optional<User> data, DerivedPage<User> derived) {
      throw new AssertionError();
    }
  }

  private final Users users = new Users();

  @Test
  void aMissingKeyIsData() throws Exception {
    Map<Ref<User>, SourcePage<Optional<User>>> pages = users.fetchBatch(List.of(BOB, ADA));

    assertThat(pages.keySet()).containsExactly(BOB, ADA);
    assertThat(pages.get(BOB)).isEqualTo(SourcePage.last(Optional.empty()));
    assertThat(pages.get(ADA).data()).contains(new User("ada", "Ada"));
    assertThat(users.calls).containsExactly(List.of(BOB, ADA));
    assertThat(users.batchSize()).isEqualTo(10);
  }

  @Test
  void oneParentIsABatchOfOne() throws Exception {
    assertThat(users.fetch(ADA, PageRequest.first(1)).data()).isPresent();
    assertThat(users.calls).containsExactly(List.of(ADA));
  }

  @Test
  void aKeyThatWasNotAskedForIsAnError() {
    assertThatThrownBy(() -> users.fetchBatch(List.of(BOB)))
        .hasMessage(
            "[HW821] loader 'users' answered for ["
                + ADA
                + "], which it was not asked for; use the references it was given as keys");
  }

  @Test
  void aNullValueIsAMissingKey() throws Exception {
    users.answer.put(ADA, null);

    assertThat(users.fetchBatch(List.of(ADA)).get(ADA).data()).isEmpty();
  }
}
