import type { FateClient } from '@nkzw/fate';
import type { ClientMutations, ClientRoots } from '@nkzw/fate/client';
import { createContext, useContext } from 'react';

/** The roots of the application, declared where its client is generated. */
export type Roots = { [Name in keyof ClientRoots]: ClientRoots[Name] };

type Mutations = { [Name in keyof ClientMutations]: ClientMutations[Name] };

/** The client of the application. */
export type Client = FateClient<Roots, Mutations>;

export const ClientContext = createContext<Client | null>(null);

/** The client that the nearest `ClientContext` provides. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === null) {
    throw new Error('There is no ClientContext around this component.');
  }
  return client;
}
