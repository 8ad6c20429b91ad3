package dev.headwater.tracker;

public enum State {
  OPEN,
  CLOSED
}
