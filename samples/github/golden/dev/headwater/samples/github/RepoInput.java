package dev.headwater.samples.github;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A partial write of a {@link Repo}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Repo.class)
public final class RepoInput extends EntityInput<Repo> {
  private RepoInput(Ref<Repo> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static RepoInput of(Ref<Repo> ref) {
    return new RepoInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static RepoInput of(String fullName) {
    return of(RepoType.ref(fullName));
  }

  /**
   * Sets {@link RepoType#DESCRIPTION}.
   */
  public RepoInput description(@Nullable String description) {
    put(RepoType.DESCRIPTION, description);
    return this;
  }

  /**
   * Sets {@link RepoType#STARS}.
   */
  public RepoInput stars(int stars) {
    put(RepoType.STARS, stars);
    return this;
  }
}
