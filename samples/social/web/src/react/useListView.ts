import {
  type ConnectionMetadata,
  ConnectionTag,
  getListEntries,
  type View,
  type ViewEntityName,
  type ViewRef,
} from '@nkzw/fate';
import { useCallback, useSyncExternalStore } from 'react';
import { useClient } from './client.ts';

/**
 * A paged list of entities: its arguments, with the page size as `first`, and the view of its
 * nodes.
 */
export type ListView<V extends View<any, any> = View<any, any>> = Readonly<{
  args: Readonly<{ first: number }> & Readonly<Record<string, unknown>>;
  items: Readonly<{ node: V }>;
  live?: Readonly<{ append?: 'visible'; prepend?: 'visible' }>;
}>;

/** A list as `useRequest` or `useView` gave it; fate keeps under a symbol which list it is. */
export type ListRef = Readonly<{ items: ReadonlyArray<unknown> }>;

/** The loaded part of a list, and how to load the next page, if there is one. */
export type LoadedList<V extends View<any, any>> = Readonly<{
  loadNext: (() => Promise<void>) | undefined;
  nodes: ReadonlyArray<ViewRef<ViewEntityName<V>>>;
}>;

export function useListView<V extends View<any, any>>(
  view: ListView<V>,
  list: ListRef,
): LoadedList<V> {
  const client = useClient();
  const metadata = metadataOf(list);
  const { key } = metadata;
  const subscribe = useCallback(
    (changed: () => void) => client.store.subscribeList(key, changed),
    [client, key],
  );
  const state = useSyncExternalStore(subscribe, () => client.store.getListState(key));
  const after = state?.pagination?.hasNext ? state.pagination.nextCursor : undefined;
  return {
    loadNext:
      after === undefined
        ? undefined
        : async () => {
            await client.loadConnection(view, metadata, { after, first: view.args.first });
          },
    nodes: getListEntries(state).map(
      ({ id }) => client.rootListRef(id, view.items.node) as ViewRef<ViewEntityName<V>>,
    ),
  };
}

export function metadataOf(list: ListRef): ConnectionMetadata {
  const metadata = (list as { [ConnectionTag]?: ConnectionMetadata })[ConnectionTag];
  if (metadata === undefined) {
    throw new Error('Not a list of fate: select it by a view with `items`.');
  }
  return metadata;
}
