package dev.headwater.processor.read;

import dev.headwater.processor.model.Awaiting;
import javax.lang.model.element.TypeElement;

/** Reads what is known of a class that waits for a type. */
public final class AwaitingReader {
  private AwaitingReader() {}

  /** A class and the type it waits for. */
  public static Awaiting read(TypeElement type, String missing) {
    return new Awaiting(TypeReader.idOf(type), missing, ElementSite.of(type));
  }
}
