package dev.headwater.processor.testing;

import java.io.IOException;
import java.util.Collection;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** A filer that notes what is written through it. */
record WatchedFiler(Filer real, Collection<Written> written) implements Filer {

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
    note(name, origins);
    return real.createSourceFile(name, origins);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
    note(name, origins);
    return real.createClassFile(name, origins);
  }

  @Override
  public FileObject createResource(
      Location location, CharSequence moduleAndPackage, CharSequence name, Element... origins)
      throws IOException {
    note(name, origins);
    return real.createResource(location, moduleAndPackage, name, origins);
  }

  @Override
  public FileObject getResource(Location location, CharSequence moduleAndPackage, CharSequence name)
      throws IOException {
    return real.getResource(location, moduleAndPackage, name);
  }

  private void note(CharSequence name, Element... origins) {
    var types = Stream.of(origins).map(WatchedFiler::topLevel).distinct().toList();
    written.add(new Written(name.toString(), types));
  }

  private static String topLevel(Element element) {
    Element here = element;
    while (here.getEnclosingElement() != null
        && here.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      here = here.getEnclosingElement();
    }
    return here.toString();
  }
}
