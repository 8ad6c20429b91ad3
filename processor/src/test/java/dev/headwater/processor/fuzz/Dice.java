package dev.headwater.processor.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Choices that a seed decides; now and then an odd one. */
final class Dice {
  private final Random random;
  private final double oddness;
  private boolean sober = true;

  /** Half of the seeds make no odd choice, most others a few, some many. */
  Dice(long seed) {
    random = new Random(seed);
    random.nextInt(); // the first numbers of neighbouring seeds are alike
    double kind = random.nextDouble();
    oddness = kind < 0.5 ? 0 : kind < 0.8 ? 0.02 : 0.12;
  }

  /** From 0 to below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Whether one of so many times. */
  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** Whether something odd is due. */
  boolean odd() {
    boolean odd = oddness > 0 && random.nextDouble() < oddness;
    sober &= !odd;
    return odd;
  }

  /** Whether nothing odd was due so far. */
  boolean isSober() {
    return sober;
  }

  /** One of these. */
  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** One of the usual ones, or an odd one when that is due. */
  <T> T of(List<T> usual, List<T> odd) {
    return odd() ? of(odd) : of(usual);
  }

  /** All of them in any order. */
  <T> List<T> shuffled(List<T> all) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** Some of them, in their order. */
  <T> List<T> someOf(List<T> all) {
    return all.stream().filter(each -> oneIn(2)).toList();
  }
}
