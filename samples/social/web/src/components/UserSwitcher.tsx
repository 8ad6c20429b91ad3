import { view, type ViewRef } from '@nkzw/fate';
import { Suspense, useState } from 'react';
import { createClientFor } from '../client.ts';
import type { User } from '../fate.ts';
import { ClientContext } from '../react/client.ts';
import { useListView } from '../react/useListView.ts';
import { useRequest } from '../react/useRequest.ts';
import { useView } from '../react/useView.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const UserOptionView = view<User>()({ id: true, name: true, role: true });

const UserListView = { args: { first: 50 }, items: { node: UserOptionView } };

type Props = Readonly<{ onChange: (userId: string | null) => void; userId: string | null }>;

/**
 * Who the page speaks for. It asks as nobody itself: a user who is refused everything must not lock
 * the page.
 */
export function UserSwitcher(props: Props) {
  const [client, setClient] = useState(() => createClientFor(null));
  return (
    <ClientContext value={client}>
      <ErrorBoundary onRetry={() => setClient(createClientFor(null))}>
        <Suspense>
          <UserSelect {...props} />
        </Suspense>
      </ErrorBoundary>
    </ClientContext>
  );
}

function UserSelect({ onChange, userId }: Props) {
  const { users } = useRequest({ users: { list: UserListView } });
  const { nodes } = useListView(UserListView, users);
  return (
    <label className="switcher">
      Signed in as
      <select value={userId ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">nobody</option>
        {nodes
          .filter(({ id }) => canBeHeader(String(id)))
          .map((user) => (
            <UserOption key={user.id} user={user} />
          ))}
      </select>
    </label>
  );
}

function UserOption({ user: ref }: { user: ViewRef<'User'> }) {
  const { id, name, role } = useView(UserOptionView, ref);
  return (
    <option value={id}>
      {name} ({role === 'member' ? id : `${id}, ${role}`})
    </option>
  );
}

/** Whether a browser sends the id in a header as it is. */
function canBeHeader(id: string): boolean {
  return /^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(id);
}
