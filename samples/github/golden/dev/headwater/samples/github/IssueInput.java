package dev.headwater.samples.github;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A partial write of a {@link Issue}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Issue.class)
public final class IssueInput extends EntityInput<Issue> {
  private IssueInput(Ref<Issue> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static IssueInput of(Ref<Issue> ref) {
    return new IssueInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static IssueInput of(long id) {
    return of(IssueType.ref(id));
  }

  /**
   * Sets {@link IssueType#NUMBER}.
   */
  public IssueInput number(int number) {
    put(IssueType.NUMBER, number);
    return this;
  }

  /**
   * Sets {@link IssueType#TITLE}.
   */
  public IssueInput title(String title) {
    put(IssueType.TITLE, title);
    return this;
  }

  /**
   * Sets {@link IssueType#STATE}.
   */
  public IssueInput state(Issue.State state) {
    put(IssueType.STATE, state);
    return this;
  }

  /**
   * Sets {@link IssueType#PULL_REQUEST}.
   */
  public IssueInput pullRequest(boolean pullRequest) {
    put(IssueType.PULL_REQUEST, pullRequest);
    return this;
  }

  /**
   * Sets {@link IssueType#CREATOR}.
   */
  public IssueInput creator(@Nullable Ref<User> creator) {
    put(IssueType.CREATOR, creator);
    return this;
  }

  /**
   * Sets {@link IssueType#CREATED_AT}.
   */
  public IssueInput createdAt(Instant createdAt) {
    put(IssueType.CREATED_AT, createdAt);
    return this;
  }

  /**
   * Sets {@link IssueType#CLOSED_AT}.
   */
  public IssueInput closedAt(@Nullable Instant closedAt) {
    put(IssueType.CLOSED_AT, closedAt);
    return this;
  }
}
