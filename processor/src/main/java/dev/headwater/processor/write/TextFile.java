package dev.headwater.processor.write;

/**
 * A file that is no source of Java.
 *
 * @param path where classes are written, with {@code /} between folders
 */
public record TextFile(String path, String text) {}
