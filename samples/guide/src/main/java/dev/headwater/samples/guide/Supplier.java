package dev.headwater.samples.guide;

import dev.headwater.Entity;
import dev.headwater.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supplier, as a JavaBean. */
@Entity
public class Supplier {
  @Id private UUID id = new UUID(0, 0);
  private String name = "";
  private @Nullable String phone;

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public @Nullable String getPhone() {
    return phone;
  }

  public void setPhone(@Nullable String phone) {
    this.phone = phone;
  }
}
