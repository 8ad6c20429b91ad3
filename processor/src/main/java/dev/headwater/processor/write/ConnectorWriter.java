package dev.headwater.processor.write;

import com.palantir.javapoet.JavaFile;
import dev.headwater.processor.model.ConnectorModel;
import java.util.ArrayList;
import java.util.List;

/** Everything that is generated from one connector, its schema left out. */
public final class ConnectorWriter {
  private ConnectorWriter() {}

  /** {@code GithubConnector}, and a class per source and loader. */
  public static List<JavaFile> write(ConnectorModel connector) {
    List<JavaFile> files = new ArrayList<>();
    files.add(ConnectorClass.of(connector));
    connector.sources().forEach(source -> files.add(SourceClass.of(connector, source)));
    return files;
  }
}
