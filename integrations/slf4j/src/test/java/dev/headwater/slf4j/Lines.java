package dev.headwater.slf4j;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every line that Logback is given, with the MDC that the thread had then, until it is closed. */
final class Lines implements AutoCloseable {
  private final ListAppender<ILoggingEvent> appender =
      new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent event) {
          event.prepareForDeferredProcessing();
          super.append(event);
        }
      };

  Lines() {
    appender.setContext(logback());
    appender.start();
    root().addAppender(appender);
  }

  private static LoggerContext logback() {
    return (LoggerContext) LoggerFactory.getILoggerFactory();
  }

  private static ch.qos.logback.classic.Logger root() {
    return logback().getLogger(Logger.ROOT_LOGGER_NAME);
  }

  static void level(String logger, Level level) {
    logback().getLogger(logger).setLevel(level);
  }

  Stream<ILoggingEvent> of(String logger) {
    return List.copyOf(appender.list).stream().filter(e -> e.getLoggerName().equals(logger));
  }

  /** Everything of a line that any format can show. */
  static String whole(ILoggingEvent line) {
    return line.getFormattedMessage()
        + line.getKeyValuePairs()
        + line.getMDCPropertyMap()
        + (line.getThrowableProxy() == null ? "" : line.getThrowableProxy().getMessage());
  }

  /** Level, message, exception, and the key values that are of this line alone, but for times. */
  static String text(ILoggingEvent line) {
    String values =
        line.getKeyValuePairs() == null
            ? ""
            : line.getKeyValuePairs().stream()
                .filter(pair -> !pair.key.endsWith("Millis"))
                .filter(pair -> !List.of("run", "source", "parent").contains(pair.key))
                .map(pair -> " " + pair.key + "=" + pair.value)
                .collect(Collectors.joining());
    String cause =
        line.getThrowableProxy() == null ? "" : " ! " + line.getThrowableProxy().getClassName();
    return line.getLevel() + " " + line.getFormattedMessage() + values + cause;
  }

  /** A value of a line: it stands in it once, with the line itself or with the MDC. */
  static String value(ILoggingEvent line, String key) {
    List<String> found =
        Stream.concat(
                Stream.ofNullable(line.getMDCPropertyMap().get(key)),
                Stream.ofNullable(line.getKeyValuePairs())
                    .flatMap(List::stream)
                    .filter(pair -> pair.key.equals(key))
                    .map(pair -> Objects.toString(pair.value)))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(key + " stands in " + whole(line) + " " + found.size() + " times");
    }
    return found.get(0);
  }

  @Override
  public void close() {
    root().detachAppender(appender);
    appender.stop();
  }
}
