package dev.headwater.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

final class EntityNameTest {

  @Test
  void refusesBlank() {
    assertThatThrownBy(() -> new EntityName(" "))
        .hasMessage("an entity name is never blank, but was ' '");
  }

  @Test
  void isARecordInBytecode() throws IOException {
    try (InputStream bytes = EntityName.class.getResourceAsStream("EntityName.class")) {
      assertThat(new ClassReader(bytes).getSuperName()).isEqualTo("java/lang/Record");
    }
  }
}
