package dev.headwater.input;

import org.jspecify.annotations.Nullable;

/** A text; lengths are counted in UTF-16 code units. For generated code. */
public final class TextInput extends InputType<String> {
  private static final TextInput ANY = new TextInput(false, false, Lengths.ANY);

  private final boolean trimmed;
  private final boolean notBlank;
  private final Lengths lengths;

  private TextInput(boolean trimmed, boolean notBlank, Lengths lengths) {
    this.trimmed = trimmed;
    this.notBlank = notBlank;
    this.lengths = lengths;
  }

  /** Any text. */
  public static TextInput any() {
    return ANY;
  }

  /** The same without white space at both ends, which is not counted. */
  public TextInput trimmed() {
    return new TextInput(true, notBlank, lengths);
  }

  /** The same with something in it besides white space; reported as if it were empty. */
  public TextInput notBlank() {
    return new TextInput(trimmed, true, lengths.atLeast(1, null));
  }

  /** The same with a message of its own. */
  public TextInput notBlank(String message) {
    return new TextInput(trimmed, true, lengths.atLeast(1, message));
  }

  /** The same, at least so long. */
  public TextInput atLeast(int length) {
    return new TextInput(trimmed, notBlank, lengths.atLeast(length, null));
  }

  /** The same with a message of its own. */
  public TextInput atLeast(int length, String message) {
    return new TextInput(trimmed, notBlank, lengths.atLeast(length, message));
  }

  /** The same, at most so long. */
  public TextInput atMost(int length) {
    return new TextInput(trimmed, notBlank, lengths.atMost(length, null));
  }

  /** The same with a message of its own. */
  public TextInput atMost(int length, String message) {
    return new TextInput(trimmed, notBlank, lengths.atMost(length, message));
  }

  @Override
  @Nullable String read(Received received) {
    if (!(received.value() instanceof String sent)) {
      received.addWrongType("string", lengths);
      return null;
    }
    String text = trimmed ? WhiteSpace.trim(sent) : sent;
    boolean blank = notBlank && WhiteSpace.trim(text).isEmpty();
    return lengths.check(Length.ofText(blank ? 0 : text.length()), received) ? text : null;
  }
}
