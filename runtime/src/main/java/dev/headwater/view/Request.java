package dev.headwater.view;

import dev.headwater.cursor.Keyring;
import dev.headwater.plan.Plan;
import java.util.List;

/**
 * What all levels of one request share.
 *
 * @param context the application's own
 * @param keys what cursors are signed with
 * @param related where related rows come from
 * @param tasks runs calls that do not depend on each other
 * @param isRehearsal whether it goes over what is selected without any rows
 */
public record Request(
    Object context, Keyring keys, RelatedRows related, Tasks tasks, boolean isRehearsal) {

  /** A request that is answered. */
  public Request(Object context, Keyring keys, RelatedRows related, Tasks tasks) {
    this(context, keys, related, tasks, false);
  }

  /**
   * Goes once over everything that is selected, with no rows: then nothing is fetched, but what a
   * client did wrong below the root, such as a cursor of another list, is found.
   *
   * @throws dev.headwater.error.ClientException HW901 if a cursor is none of its list
   */
  public <R, P extends Plan<R>> void rehearse(ViewDefinition<R, ?, P, ?> view, P plan) {
    Tasks inTurn = calls -> calls.forEach(Runnable::run);
    Request rehearsal = new Request(context, keys, related, inTurn, true);
    Level.load(view, rehearsal, List.of(), plan);
  }
}
