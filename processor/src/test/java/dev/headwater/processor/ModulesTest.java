package dev.headwater.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.headwater.Entity;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The other tests run on the class path; this one holds the module descriptors to their word. */
final class ModulesTest {

  @Test
  void resolveTogether() throws URISyntaxException {
    ModuleFinder finder =
        ModuleFinder.of(
            place(HeadwaterProcessor.class), place(Entity.class), place(JavaFile.class));

    Configuration modules =
        ModuleLayer.boot()
            .configuration()
            .resolve(finder, ModuleFinder.of(), Set.of("dev.headwater.processor"));

    assertThat(modules.findModule("dev.headwater.annotations")).isPresent();
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
