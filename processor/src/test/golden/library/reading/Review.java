package library.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that is an interface. */
public interface Review {
  long getNumber();

  String text();

  @Nullable UUID readerId();

  boolean isHidden();

  @Nullable Boolean getSpoiler();

  int stars();

  @Nullable Long likes();

  @Nullable BigDecimal weight();

  @Nullable BigInteger points();

  char mark();

  @Nullable Character grade();

  State state();

  /** An enum. */
  enum State {
    NEW,
    OLD
  }
}
