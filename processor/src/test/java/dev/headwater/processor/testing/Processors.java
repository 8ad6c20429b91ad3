package dev.headwater.processor.testing;

import java.util.List;
import javax.annotation.processing.Processor;

/** Which processors a compilation runs: they have state, so each run gets its own. */
@FunctionalInterface
public interface Processors {

  /** No processor: what the compiler alone says of a source. */
  Processors NONE = List::of;

  /** The one that works type by type. */
  Processors ISOLATING = () -> List.of(byName("dev.headwater.processor.HeadwaterProcessor"));

  /** Both, as an application has them. */
  Processors HEADWATER =
      () ->
          List.of(
              byName("dev.headwater.processor.HeadwaterProcessor"),
              byName("dev.headwater.processor.RegistryProcessor"));

  /** New instances. */
  List<Processor> create();

  private static Processor byName(String name) {
    try {
      return Class.forName(name).asSubclass(Processor.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no processor " + name, e);
    }
  }
}
