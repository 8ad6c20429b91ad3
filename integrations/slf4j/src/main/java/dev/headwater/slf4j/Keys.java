package dev.headwater.slf4j;

import org.slf4j.MDC;
import org.slf4j.spi.LoggingEventBuilder;

/** The keys of values in lines and in the MDC. */
final class Keys {
  static final String RUN = "run";
  static final String SOURCE = "source";
  static final String PARENT = "parent";
  static final String PARENTS = "parents";

  private Keys() {}

  /** Adds a value to a line, unless it comes with the MDC: formats like JSON have a key once. */
  static LoggingEventBuilder add(LoggingEventBuilder line, String key, Object value) {
    String text = value.toString();
    return text.equals(MDC.get(key)) ? line : line.addKeyValue(key, text);
  }
}
