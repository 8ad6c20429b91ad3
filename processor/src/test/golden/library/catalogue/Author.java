package library.catalogue;

import dev.headwater.Entity;
import dev.headwater.Id;
import org.jspecify.annotations.Nullable;

/** A JavaBean, with names that generated code must change. */
@Entity
public class Author {
  @Id private String slug = "";
  private boolean alive;
  private @Nullable String type;
  private String goto_ = "";

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public boolean isAlive() {
    return alive;
  }

  public void setAlive(boolean alive) {
    this.alive = alive;
  }

  public @Nullable String getType() {
    return type;
  }

  public void setType(@Nullable String type) {
    this.type = type;
  }

  public String getGoto() {
    return goto_;
  }

  public void setGoto(String value) {
    this.goto_ = value;
  }
}
