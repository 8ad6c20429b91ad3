package dev.headwater.processor.model;

/** Where a fact stands in the user's source. Made by {@code read}, opened only by the processor. */
public interface Site {
  /** For what stands in no source. */
  Site NOWHERE = new Site() {};
}
