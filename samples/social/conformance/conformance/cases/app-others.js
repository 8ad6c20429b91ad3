import { as, byId, list, mutation, query } from '../operations.js';

const MEMBER = { headers: as('user-03') };
const ADMIN = { headers: as('user-01') };
const add = (input, select = ['createdAt']) => mutation('post.add', input, select);
const remove = (id, select = ['id']) => mutation('comment.delete', { id }, select);

/** @param {import('../suite.js').Suite} suite */
export default function others(suite) {
  suite.section('app 8 event.rsvp');
  const rsvp = (
    input,
    select = [
      'attendees.status',
      'attendees.notes',
      'attendees.createdAt',
      'attendees.user.name',
      'attendingCount',
      'waitlistCount',
    ],
  ) => mutation('event.rsvp', input, select);
  suite.steps(
    "change one's answer",
    ['going', rsvp({ eventId: 'event-02', status: 'GOING' }), MEMBER],
    ['with notes', rsvp({ eventId: 'event-02', status: 'INTERESTED', notes: 'n' }), MEMBER],
    [
      'notes stay',
      rsvp({ eventId: 'event-02', status: 'DECLINED' }, ['attendees.notes', 'attendingCount']),
      MEMBER,
    ],
    [
      'notes go',
      rsvp({ eventId: 'event-02', status: 'INVITED', notes: null }, ['attendees.notes']),
      MEMBER,
    ],
    [
      'empty notes',
      rsvp({ eventId: 'event-02', status: 'GOING', notes: '' }, ['attendees.notes']),
      MEMBER,
    ],
  );
  suite.steps(
    'answer for the first time',
    ['going', rsvp({ eventId: 'event-10', status: 'GOING', notes: 'first' }), MEMBER],
    ['again', rsvp({ eventId: 'event-10', status: 'DECLINED' }), MEMBER],
    ['another', rsvp({ eventId: 'event-10', status: 'INTERESTED' }), ADMIN],
    [
      'the event',
      byId('Event', ['event-10'], ['attendees.status', 'attendingCount', 'waitlistCount']),
    ],
  );
  suite.steps(
    'failures',
    ['no login', rsvp({ eventId: 'event-02', status: 'GOING' })],
    ['no event', rsvp({ eventId: 'nope', status: 'GOING' }), MEMBER],
    [
      'args are no input here',
      rsvp({ eventId: 'event-02', status: 'GOING', args: { attendees: { first: 1 } } }),
      MEMBER,
    ],
    ['not even checked', rsvp({ eventId: 'event-02', status: 'GOING', args: 5 }, ['name']), MEMBER],
  );

  suite.section('app 8 user.update');
  const update = (input, select = ['name', 'bio', 'displayName', 'email', 'greeting']) =>
    mutation('user.update', input, select);
  suite.steps(
    'update',
    ['name', update({ name: '  New Name  ' }), MEMBER],
    ['bio', update({ name: 'New Name', bio: 'b' }), MEMBER],
    ['bio stays', update({ name: 'ab' }), MEMBER],
    ['bio goes', update({ name: 'ab', bio: null }), MEMBER],
    ['the viewer', query('viewer', undefined, ['name', 'bio', 'greeting', 'displayName']), MEMBER],
    ['as an author', byId('Post', ['post-021'], ['author.name'])],
    ['in order', list('users', { last: 4 }, ['name'])],
    ['no login', update({ name: 'ab' })],
    ['lengths', update({ name: '👩' }, ['name']), MEMBER],
    ['50', update({ name: 'x'.repeat(50) }, ['name']), MEMBER],
    ['51', update({ name: 'x'.repeat(51) }, ['name']), MEMBER],
  );

  suite.section('app 8 others');
  suite.steps(
    'failures',
    ['explode', mutation('post.explode')],
    ['explode with input', mutation('post.explode', { id: 'post-001' }, ['id'])],
    ['close', mutation('account.close', {}, ['id'])],
    ['close, as a user', mutation('account.close'), MEMBER],
  );

  suite.section('app 11');
  suite.steps(
    'reset restores rows and counters',
    ['add', add({ title: 'T', content: 'C' }, ['createdAt']), MEMBER],
    ['delete', remove('comment-0001'), ADMIN],
    ['reset', mutation('debug.reset', { any: 1 }, ['x'])],
    ['counts', query('stats')],
    ['add', add({ title: 'T', content: 'C' }, ['createdAt']), MEMBER],
  );
  suite.steps(
    'emit answers a number',
    ['none', mutation('debug.emit', { events: [] })],
    [
      'one',
      mutation('debug.emit', { events: [{ target: 'entity', type: 'Post', id: 'post-001' }] }),
    ],
    [
      'unknown type',
      mutation('debug.emit', {
        events: [
          { target: 'entity', type: 'Nope', id: 1 },
          { target: 'connection', procedure: 'nope', event: { type: 'invalidate' } },
        ],
      }),
    ],
  );
}
