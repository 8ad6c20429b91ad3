package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import java.util.List;

/** One rule: silent where another rule already speaks. Stateless. */
@FunctionalInterface
interface Check<M> {

  /** What is wrong with a model, in the order of the source. */
  List<Problem> check(M model);
}
