import type { View } from '@nkzw/fate';
import { useEffect } from 'react';
import { useClient } from './client.ts';
import {
  type ListRef,
  type ListView,
  type LoadedList,
  metadataOf,
  useListView,
} from './useListView.ts';

/** As `useListView`, and asks the server to be told when entities enter or leave the list. */
export function useLiveListView<V extends View<any, any>>(
  view: ListView<V>,
  list: ListRef,
): LoadedList<V> {
  const client = useClient();
  const loaded = useListView(view, list);
  const metadata = metadataOf(list);
  // The metadata object is a new one after each change of the list; its key says which list it is.
  useEffect(() => client.subscribeLiveListView(view, metadata), [client, metadata.key, view]);
  return loaded;
}
