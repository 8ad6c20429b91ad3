package library.catalogue;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A partial write of a {@link Author}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Author.class)
public final class AuthorInput extends EntityInput<Author> {
  private AuthorInput(Ref<Author> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static AuthorInput of(Ref<Author> ref) {
    return new AuthorInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static AuthorInput of(String slug) {
    return of(AuthorType.ref(slug));
  }

  /**
   * Sets {@link AuthorType#ALIVE}.
   */
  public AuthorInput alive(boolean alive) {
    put(AuthorType.ALIVE, alive);
    return this;
  }

  /**
   * Sets {@link AuthorType#TYPE_FIELD}.
   */
  public AuthorInput type(@Nullable String type) {
    put(AuthorType.TYPE_FIELD, type);
    return this;
  }

  /**
   * Sets {@link AuthorType#GOTO}.
   */
  public AuthorInput goto_(String goto_) {
    put(AuthorType.GOTO, goto_);
    return this;
  }
}
