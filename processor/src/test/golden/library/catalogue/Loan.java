package library.catalogue;

import dev.headwater.Entity;
import dev.headwater.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An immutable class with an id of several fields, one of which is deprecated. */
@Entity
public final class Loan {
  private final String card;
  private final byte[] barcode;
  private final Instant from;
  private final @Nullable Instant until;

  /** Everything there is. */
  public Loan(@Id String card, @Id byte[] barcode, Instant from, @Nullable Instant until) {
    this.card = card;
    this.barcode = barcode;
    this.from = from;
    this.until = until;
  }

  public String card() {
    return card;
  }

  public byte[] getBarcode() {
    return barcode;
  }

  @Deprecated
  public Instant from() {
    return from;
  }

  public @Nullable Instant until() {
    return until;
  }
}
