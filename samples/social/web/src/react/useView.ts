import type { Entity, Selection, View, ViewData, ViewRef, ViewSnapshot } from '@nkzw/fate';
import { use, useCallback, useSyncExternalStore } from 'react';
import { type Client, useClient } from './client.ts';

type Thenable<T extends Entity, S extends Selection<T>> = PromiseLike<ViewSnapshot<T, S>>;

/**
 * The selected fields of the referenced entity, read from the cache; renders again when one of them
 * changes. Suspends while something is missing in the cache.
 */
export function useView<T extends Entity, S extends Selection<T>>(
  view: View<T, S>,
  ref: ViewRef<T['__typename']>,
): ViewData<T, S> {
  const client = useClient();
  const read = (): Thenable<T, S> => client.readView<T, S, View<T, S>>(view, ref);
  const current = read();
  const subscribe = useCallback(
    (changed: () => void) => subscribeTo(client, current, changed),
    [client, current],
  );
  return use(useSyncExternalStore(subscribe, read)).data;
}

/**
 * Listens to the entities and paths that the snapshot was read from. A pending read never gets
 * here: it suspends.
 */
function subscribeTo<T extends Entity, S extends Selection<T>>(
  client: Client,
  thenable: Thenable<T, S>,
  changed: () => void,
): () => void {
  if (!('value' in thenable)) {
    return () => {};
  }
  const { coverage } = thenable.value as ViewSnapshot<T, S>;
  const subscriptions = coverage.map(([id, paths]) => client.store.subscribe(id, paths, changed));
  return () => subscriptions.forEach((unsubscribe) => unsubscribe());
}
