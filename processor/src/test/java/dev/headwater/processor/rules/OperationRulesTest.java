package dev.headwater.processor.rules;

import static dev.headwater.processor.testing.Problems.assertProblems;

import org.junit.jupiter.api.Test;

/** HW370 to HW380: operations and their rate budgets. */
final class OperationRulesTest {

  @Test
  void shapes() {
    assertProblems(
        """
        // ERROR [HW370] 'Api' has operations, but is no interface, and generated code cannot implement
        //     it; move them to an interface
        public abstract class Api {
          @Operation abstract int count() throws InterruptedException;
        }
        """,
        """
        // ERROR [HW370] 'Generic' has operations, but is generic, and generated code cannot implement
        //     it; remove its type parameters
        public interface Generic<T> {
          @Operation int count() throws InterruptedException;
        }
        """,
        """
        // ERROR [HW370] 'Closed' has operations, but is sealed, and generated code cannot implement it;
        //     make it open
        public sealed interface Closed {
          @Operation int count() throws InterruptedException;
          non-sealed interface Open extends Closed {}
        }
        """,
        """
        // ERROR [HW370] 'Extended' has operations, but is an interface that extends another, and
        //     generated code cannot implement it; declare all its methods itself
        public interface Extended extends AutoCloseable {
          @Operation int count() throws InterruptedException;
        }
        """,
        """
        public class Outer {
          // ERROR [HW370] 'Hidden' has operations, but is private, and generated code cannot implement
          //     it; make it and what encloses it package-private
          private interface Hidden {
            @Operation int count() throws InterruptedException;
          }
        }
        """);
  }

  @Test
  void methods() {
    assertProblems(
        """
        public interface Api {
          @Operation int count() throws InterruptedException;
          // ERROR [HW371] method 'size' of 'Api' is no operation, and generated code cannot implement it;
          //     mark it @Operation, or give it a body
          int size();
          default int twice() { return 2 * size(); }
          static int none() { return 0; }
          boolean equals(Object other);
          // ERROR [HW371] method 'equals' of 'Api' is no operation, and generated code cannot implement
          //     it; mark it @Operation, or give it a body
          boolean equals(String other);
          // ERROR [HW372] operation 'of' is static, and generated code cannot wrap it; make it a method
          //     of the interface's objects
          @Operation static int of() throws InterruptedException { return 1; }
          // ERROR [HW372] operation 'own' is private, and generated code cannot wrap it; make it a method
          //     of the interface's objects
          @Operation private int own() throws InterruptedException { return 1; }
          // ERROR [HW372] operation 'any' is generic, and generated code cannot wrap it; remove its type
          //     parameters
          @Operation <T> T any() throws InterruptedException;
          // ERROR [HW372] operation 'wild' declares Throwable, and generated code cannot wrap it; declare
          //     Exception, or what it really throws
          @Operation int wild() throws InterruptedException, Throwable;
          // ERROR [HW373] operation 'Count' is named as operation 'count' is, letter case aside; counts
          //     and logs go by name, so rename one
          @Operation int Count() throws InterruptedException;
          // ERROR [HW373] operation 'count' is named as operation 'count' is, letter case aside; counts
          //     and logs go by name, so rename one
          @Operation int count(String of) throws InterruptedException;
          // ERROR [HW374] operation 'calm' does not declare InterruptedException, though a call may have
          //     to wait; add 'throws InterruptedException'
          @Operation int calm() throws java.io.IOException;
          @Operation int all() throws Exception;
        }
        """);
  }

  @Test
  void budgets() {
    assertProblems(
        """
        @RateBudget(name = "core", calls = 10, seconds = 1)
        public interface Api {
          // ERROR [HW375] operation 'one' draws on rate budget 'cor', which 'Api' does not have; did you
          //     mean 'core'?
          @Operation(budgets = "cor") int one() throws InterruptedException;
          // ERROR [HW376] the rate budget of operation 'two' has the name 'mine', but belongs to it alone;
          //     remove the name, or move the budget to 'Api'
          @RateBudget(name = "mine", calls = 10, seconds = 1)
          @Operation(budgets = "core") int two() throws InterruptedException;
        }
        """,
        """
        // ERROR [HW376] a rate budget of 'Nameless' has no name by which operations could draw on it; add
        //     name = "..."
        @RateBudget(calls = 10, seconds = 1)
        public interface Nameless {
          @Operation int one() throws InterruptedException;
        }
        """,
        """
        public interface Bare {
          // ERROR [HW375] operation 'one' draws on rate budget 'core', which 'Bare' does not have; add
          //     @RateBudget(name = "core", ...) to the interface
          @Operation(budgets = "core") int one() throws InterruptedException;
        }
        """,
        """
        @RateBudget(name = "core", calls = 10, seconds = 1)
        @RateBudget(name = "core", calls = 100, seconds = 60)
        // ERROR [HW377] 'Twice' has two rate budgets called 'core'; rename one, and let operations that
        //     draw on both name both
        public interface Twice {
          @Operation(budgets = "core") int one() throws InterruptedException;
        }
        """,
        """
        // ERROR [HW379] no operation of 'Unused' draws on rate budget 'core'; name it in budgets = "...",
        //     or remove it
        @RateBudget(name = "core", calls = 10, seconds = 1)
        public interface Unused {
          @Operation int one() throws InterruptedException;
        }
        """);
  }

  @Test
  void figures() {
    assertProblems(
        """
        public interface Api {
          // ERROR [HW378] operation 'never' has attempts = 0; a call is made at least once
          @Operation(attempts = 0) int never() throws InterruptedException;
          // ERROR [HW378] operation 'before' has timeoutMillis = -1; write how long a call may take, or
          //     nothing
          @Operation(timeoutMillis = -1) int before() throws InterruptedException;
          // ERROR [HW378] a rate budget has calls = 0, which allows nothing; write at least 1
          @RateBudget(calls = 0, seconds = 1)
          @Operation int none() throws InterruptedException;
          // ERROR [HW378] a rate budget has seconds = -5, which allows nothing; write at least 1
          @RateBudget(calls = 1, seconds = -5)
          @Operation int past() throws InterruptedException;
        }
        """);
  }

  @Test
  void strays() {
    assertProblems(
        """
        @RateBudget(name = "core", calls = 1, seconds = 1)
        // ERROR [HW380] @RateBudget on 'Api', which is no operation and has none; move it to an interface
        //     with methods marked @Operation, or to one of them
        public interface Api {
          @RateBudget(calls = 1, seconds = 1)
          // ERROR [HW380] @RateBudget on 'one', which is no operation and has none; move it to an
          //     interface with methods marked @Operation, or to one of them
          int one();
        }
        """);
  }

  @Test
  void takenNames() {
    assertProblems(
        """
        // ERROR [HW118] the class generated for 'Api' would be test.ApiOperations, which exists; rename one
        //     of the two
        public interface Api {
          @Operation int one() throws InterruptedException;
        }
        """,
        "class ApiOperations {}");
  }
}
