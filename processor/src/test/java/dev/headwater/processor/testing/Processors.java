package dev.headwater.processor.testing;

import dev.headwater.processor.HeadwaterProcessor;
import dev.headwater.processor.RegistryProcessor;
import java.util.List;
import javax.annotation.processing.Processor;

/** Which processors a compilation runs: they have state, so each run gets its own. */
@FunctionalInterface
public interface Processors {

  /** No processor: what the compiler alone says of a source. */
  Processors NONE = List::of;

  /** The one that works type by type. */
  Processors ISOLATING = () -> List.of(new HeadwaterProcessor());

  /** Both, as an application has them. */
  Processors HEADWATER = () -> List.of(new HeadwaterProcessor(), new RegistryProcessor());

  /** New instances. */
  List<Processor> create();
}
