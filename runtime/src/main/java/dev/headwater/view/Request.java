package dev.headwater.view;

import dev.headwater.cursor.Keyring;

/**
 * What all levels of one request share.
 *
 * @param context the application's own
 * @param keys what cursors are signed with
 * @param related where related rows come from
 * @param tasks runs calls that do not depend on each other
 */
public record Request(Object context, Keyring keys, RelatedRows related, Tasks tasks) {}
