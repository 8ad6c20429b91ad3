import type { Entity, Selection, View, ViewData, ViewRef } from '@nkzw/fate';
import { useEffect } from 'react';
import { useClient } from './client.ts';
import { useView } from './useView.ts';

/** As `useView`, and asks the server to be told of changes. */
export function useLiveView<T extends Entity, S extends Selection<T>>(
  view: View<T, S>,
  ref: ViewRef<T['__typename']>,
): ViewData<T, S> {
  const client = useClient();
  const data = useView(view, ref);
  useEffect(() => client.subscribeLiveView<T, S, View<T, S>>(view, ref), [client, ref, view]);
  return data;
}
