package dev.headwater.tracker;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import org.jspecify.annotations.Nullable;

public final class RepoInput extends EntityInput<Repo> {
  private RepoInput(Ref<Repo> ref) {
    super(ref);
  }

  public static RepoInput of(String id) {
    return new RepoInput(RepoType.ref(id));
  }

  public RepoInput name(String value) {
    put(RepoType.NAME, value);
    return this;
  }

  public RepoInput description(@Nullable String value) {
    put(RepoType.DESCRIPTION, value);
    return this;
  }
}
