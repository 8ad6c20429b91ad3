import { as, byId, list } from '../operations.js';

/** @param {import('../suite.js').Suite} suite */
export default function resolving(suite) {
  suite.section('8.1');
  suite.check(
    'an undefined value leaves the key absent',
    byId('User', ['üser-07', 'user-03'], ['nickname']),
    byId('Post', ['post-001'], ['editorNote']),
  );
  suite.check(
    'or lets a column show through',
    byId('Event', ['event-05', 'event-02', 'event-23'], ['headline']),
    byId('Event', ['event-05'], ['name', 'capacity']),
  );

  suite.section('8.2');
  suite.check(
    'refused is null',
    byId('User', ['user-03'], ['email']),
    byId('Post', ['post-004', 'post-001'], ['editorNote']),
  );
  suite.checkWith(
    as('user-03'),
    'allowed for oneself',
    byId('User', ['user-03', 'user-04'], ['email']),
  );
  suite.checkWith(
    as('user-36'),
    'allowed for the author',
    byId('Post', ['post-004', 'post-010', 'post-001'], ['editorNote']),
  );
  suite.checkWith(
    as('user-02'),
    'allowed for an admin',
    byId('Post', ['post-004', 'post-010', 'post-001'], ['editorNote', 'author.email']),
  );

  suite.section('8.4');
  for (const select of [
    ['greeting'],
    ['displayName'],
    ['greeting', 'displayName'],
    ['displayName', 'greeting'],
    ['displayName.x', 'greeting'],
    ['greeting', 'nickname'],
  ]) {
    suite.check(
      `greeting with ${select}`,
      byId('User', ['user-03', 'üser-07'], select),
      byId(
        'Post',
        ['post-001'],
        select.map((path) => `author.${path}`),
      ),
    );
  }
  suite.check(
    'in a list',
    list('comments', { first: 4 }, [
      'author.greeting',
      'post.author.greeting',
      'post.author.displayName',
    ]),
  );

  suite.section('8.5');
  suite.check(
    'relations of ready-made connections',
    byId(
      'Channel',
      ['general'],
      ['entries.author.greeting', 'entries.author.displayName', 'entries.channel.title'],
    ),
  );
  suite.check(
    'null relations run nothing',
    byId('Comment', ['comment-0003'], ['author.greeting', 'author.email']),
    byId('ChannelEntry', ['general:01HK0DFF4RDGYW9M242VCRDWQH'], ['author.displayName']),
  );
}
