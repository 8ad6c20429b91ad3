package dev.headwater.processor.write;

import com.palantir.javapoet.JavaFile;
import dev.headwater.processor.model.EntityModel;
import java.util.List;

/** Everything that is generated from one entity. */
public final class EntityWriter {
  private EntityWriter() {}

  /** {@code IssueType} and {@code IssueInput}. */
  public static List<JavaFile> write(EntityModel entity) {
    return List.of(EntityTypeClass.of(entity), EntityInputClass.of(entity));
  }
}
