package dev.headwater.processor.rules;

import dev.headwater.processor.testing.*;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

final class ScratchTest {
  @Test
  void run() throws Exception {
    var field = Blog.class.getDeclaredField("SHARED");
    field.setAccessible(true);
    String[] shared = (String[]) field.get(null);
    StringBuilder out = new StringBuilder();
    try (var files = Files.list(Path.of("/tmp/vtool/cases"))) {
      for (Path file : files.sorted().toList()) {
        String[] parts = Files.readString(file).split("\n@@@@\n", -1);
        List<SourceFile> own = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) own.add(SourceFile.of(parts[i]));
        List<SourceFile> all = new ArrayList<>(own);
        for (String s : shared) all.add(SourceFile.of(s));
        for (CompilerKind kind : CompilerKind.values()) {
          try {
            for (Found f : Compilation.of(kind, Processors.HEADWATER, all).run().found()) {
              int src = -1;
              for (int i = 0; i < own.size(); i++) if (own.get(i).path().equals(f.file())) src = i;
              out.append(
                      String.join(
                          "\t",
                          parts[0],
                          kind.name(),
                          "" + src,
                          "" + f.line(),
                          "" + f.kind(),
                          f.message().replace("\n", "\\n")))
                  .append('\n');
            }
          } catch (Throwable e) {
            out.append(
                    String.join(
                        "\t",
                        parts[0],
                        kind.name(),
                        "-1",
                        "0",
                        "THROWN",
                        String.valueOf(e).replace("\n", "\\n")))
                .append('\n');
          }
        }
      }
    }
    Files.writeString(Path.of("/tmp/vtool/out.txt"), out);
  }
}
