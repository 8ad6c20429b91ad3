import { view, type ViewRef } from '@nkzw/fate';
import type { User } from '../fate.ts';
import { useView } from '../react/useView.ts';

export const UserNameView = view<User>()({ displayName: true, id: true });

export function UserName({ user: ref }: { user: ViewRef<'User'> }) {
  const user = useView(UserNameView, ref);
  return <span className="user">{user.displayName}</span>;
}
