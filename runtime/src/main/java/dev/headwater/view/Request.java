package dev.headwater.view;

import dev.headwater.plan.Plan;
import java.util.List;
import java.util.Objects;

/**
 * What all levels of one request share.
 *
 * @param context the application's own
 * @param positions what clients hold as a position in a list
 * @param related where related rows come from
 * @param tasks runs calls that do not depend on each other
 * @param isRehearsal whether it goes over what is selected without any rows
 */
public record Request(
    Object context, Positions positions, RelatedRows related, Tasks tasks, boolean isRehearsal) {

  /** A request that is answered. */
  public Request(Object context, Positions positions, RelatedRows related, Tasks tasks) {
    this(context, positions, related, tasks, false);
  }

  /** Whether there is no list to cut; a rehearsal goes on as if there were one. */
  boolean hasNoList(List<?> lists) {
    return !isRehearsal && lists.stream().allMatch(Objects::isNull);
  }

  /**
   * Goes once over everything that is selected, with no rows: then nothing is fetched, but what a
   * client did wrong below the root, such as a cursor of another list, is found.
   *
   * @throws dev.headwater.error.ClientException HW901 if a cursor is none of its list
   */
  public <R, P extends Plan<R>> void rehearse(ViewDefinition<R, ?, P, ?> view, P plan) {
    Tasks inTurn = calls -> calls.forEach(Runnable::run);
    Request rehearsal = new Request(context, positions, related, inTurn, true);
    Level.load(view, rehearsal, List.of(), plan);
  }
}
