package dev.headwater.testkit.connector;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.entity.Ref;
import dev.headwater.testkit.store.ShelfType;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

/** A good connector passes, and one whose derivations are not pure does not. */
final class ConnectorConformanceTest implements ConnectorConformance {
  private static final List<Ref<?>> SHELVES = List.of(ShelfType.ref("s"), ShelfType.ref("t"));

  private record Of(LongUnaryOperator name) implements ConnectorConformance {
    @Override
    public ConnectorDefinition connector() {
      return new VisitorsConnector(name);
    }

    @Override
    public List<Ref<?>> roots() {
      return SHELVES;
    }
  }

  @Override
  public ConnectorDefinition connector() {
    return new VisitorsConnector(number -> number);
  }

  @Override
  public List<Ref<?>> roots() {
    return SHELVES;
  }

  @Test
  void impureDerivationsAreFound() {
    AtomicLong calls = new AtomicLong();
    Of impure = new Of(number -> calls.incrementAndGet());

    assertThatThrownBy(impure::derivationsMakeTheSameOfAPageAgain)
        .hasMessageContaining("the second time");
    assertThatThrownBy(impure::secondRunBringsNothingNew).isInstanceOf(AssertionError.class);
    assertThatThrownBy(impure::runThatIsInterruptedAfterAnyPageEndsTheSame)
        .hasMessageContaining("after page 1");
  }
}
