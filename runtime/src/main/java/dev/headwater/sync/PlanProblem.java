package dev.headwater.sync;

import dev.headwater.error.ErrorCode;
import java.io.Serializable;

/**
 * One thing that is wrong with a plan.
 *
 * @param code the stable code
 * @param message what is wrong, in which step, and what to do, the code at its start
 */
public record PlanProblem(ErrorCode code, String message) implements Serializable {

  static PlanProblem of(ErrorCode code, String message) {
    return new PlanProblem(code, "[" + code.code() + "] " + message);
  }
}
