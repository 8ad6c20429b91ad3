package dev.headwater.cursor;

/**
 * Says why something is no tuple; the codec that was asked turns it into an error with a code. It
 * has no stack trace: the message says at which byte, and wrong cursors should be cheap to refuse.
 */
final class MalformedTuple extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedTuple(String why) {
    super(why, null, false, false);
  }
}
