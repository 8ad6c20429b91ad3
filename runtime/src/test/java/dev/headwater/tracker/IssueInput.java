package dev.headwater.tracker;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import java.time.Instant;

public final class IssueInput extends EntityInput<Issue> {
  private IssueInput(Ref<Issue> ref) {
    super(ref);
  }

  public static IssueInput of(String id) {
    return new IssueInput(IssueType.ref(id));
  }

  public IssueInput title(String value) {
    put(IssueType.TITLE, value);
    return this;
  }

  public IssueInput state(State value) {
    put(IssueType.STATE, value);
    return this;
  }

  public IssueInput creator(Ref<User> value) {
    put(IssueType.CREATOR, value);
    return this;
  }

  public IssueInput createdAt(Instant value) {
    put(IssueType.CREATED_AT, value);
    return this;
  }
}
