package dev.headwater.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.sync.Sync;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

final class NoReflectionTest {

  @Test
  void runtimeHasNone() throws IOException, URISyntaxException {
    Path classes = Path.of(Sync.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertThat(classes.resolve("dev/headwater/sync/Sync.class")).exists();
    assertThat(ForbiddenUses.below(classes)).isEmpty();
  }

  @Test
  void handWrittenGeneratedCodeHasNone() throws IOException, URISyntaxException {
    Path classes =
        Path.of(NoReflectionTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertThat(ForbiddenUses.below(classes.resolve("dev/headwater/tracker"))).isEmpty();
  }

  /** All that must be found, so that finding nothing means something. */
  @SuppressWarnings("unused")
  private static final class Reflecting {
    static Object byName(String name) throws ReflectiveOperationException {
      return Class.forName(name).getDeclaredConstructor().newInstance();
    }

    static Object handles() {
      return MethodHandles.lookup();
    }

    static Object proxy(Class<?> type) {
      return Proxy.newProxyInstance(null, new Class<?>[] {type}, (p, method, arguments) -> p);
    }

    static Object services() {
      return ServiceLoader.load(Runnable.class);
    }

    static Object constants(Class<?> type) {
      return type.getEnumConstants();
    }
  }

  @Test
  void everyKindIsFound() throws IOException {
    String name = "dev/headwater/bytecode/NoReflectionTest$Reflecting";
    try (InputStream file = getClass().getClassLoader().getResourceAsStream(name + ".class")) {
      assertThat(ForbiddenUses.in(file.readAllBytes()))
          .contains(
              name + ": java/lang/Class.forName",
              name + ": java/lang/Class.getDeclaredConstructor",
              name + ": java/lang/Class.getEnumConstants",
              name + ": java/lang/invoke/MethodHandles",
              name + ": java/lang/reflect/Constructor",
              name + ": java/lang/reflect/Method",
              name + ": java/lang/reflect/Proxy",
              name + ": java/util/ServiceLoader");
    }
  }
}
