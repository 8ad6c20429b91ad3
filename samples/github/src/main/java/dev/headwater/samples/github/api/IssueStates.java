package dev.headwater.samples.github.api;

/** Which issues a listing has. */
public enum IssueStates {
  /** Open ones: what GitHub lists unless it is asked for others. */
  OPEN(""),
  /** Closed ones. */
  CLOSED("&state=closed"),
  /** Both. */
  ALL("&state=all");

  private final String parameter;

  IssueStates(String parameter) {
    this.parameter = parameter;
  }

  String parameter() {
    return parameter;
  }
}
