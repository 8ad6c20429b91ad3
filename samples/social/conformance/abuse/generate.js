import { createRandom } from './random.js';
import { mutateBytes, mutateJson, oddValue } from './mutate.js';

const TYPES = [
  'User',
  'Post',
  'Comment',
  'Category',
  'Tag',
  'Event',
  'EventAttendee',
  'Channel',
  'ChannelEntry',
];
const LISTS = [
  'posts',
  'topPosts',
  'categories',
  'events',
  'tags',
  'users',
  'comments',
  'channels',
  'entries',
  'commentSearch',
  'trendingPosts',
  'emptyFeed',
];
const QUERIES = [
  'viewer',
  'post',
  'category',
  'event',
  'channel',
  'nothing',
  'boom',
  'restricted',
  'stats',
  'debug.manifest',
];
const MUTATIONS = [
  'post.like',
  'post.unlike',
  'post.add',
  'comment.add',
  'comment.delete',
  'event.rsvp',
  'user.update',
  'profile.check',
  'post.explode',
  'account.close',
  'debug.echo',
];
const IDS = [
  'post-001',
  'post-146',
  'post-002',
  'post/014?x=1&y',
  'user-03',
  'ユーザー-05',
  'é-14',
  'comment-0001',
  'cat-3',
  'event-02',
  'general',
  '東京',
  'ops:alerts:01HZGQT35K32A88YZ4KQF54B7H',
  'nope',
  '',
  7,
  12,
  0.5,
  1e21,
  '7',
  '-7',
  'constructor',
  '__proto__',
];
const FIELDS = [
  'id',
  'title',
  'content',
  'name',
  'likes',
  'createdAt',
  'metadata',
  'rating',
  'email',
  'displayName',
  'greeting',
  'nickname',
  'bio',
  'karma',
  'score',
  'commentCount',
  'postCount',
  'editorNote',
  'excerpt',
  'viewerIsAuthor',
  'isMine',
  'attendingCount',
  'waitlistCount',
  'headline',
  'topics',
  'status',
  'notes',
  'slug',
  'memberCount',
  'body',
  'position',
  'description',
];
const RELATIONS = [
  'author',
  'category',
  'tags',
  'comments',
  'post',
  'posts',
  'host',
  'attendees',
  'user',
  'channels',
  'mainChannel',
  'owner',
  'entries',
  'channel',
];
const PRIVATE = [
  'password',
  'recoveryEmail',
  'note',
  'authorId',
  'categoryId',
  'postId',
  'hostId',
  'ownerId',
  '_count',
  '__proto__',
  'constructor',
];
const VIEWERS = ['user-01', 'user-03', 'user-36', 'user-49', 'nobody', ''];
const LISTS_WITHIN = ['comments', 'tags', 'posts', 'attendees', 'channels', 'entries'];

const path = (random, depth = 0) =>
  random.chance(0.35) && depth < 3
    ? `${random.pick(RELATIONS)}.${path(random, depth + 1)}`
    : random.pick(random.chance(0.12) ? PRIVATE : random.chance(0.2) ? RELATIONS : FIELDS);

const page = (random) => {
  const size = () => (random.chance(0.9) ? random.int(6) + 1 : oddValue(random));
  const cursor = () => (random.chance(0.8) ? String(random.pick(IDS)) : oddValue(random));
  return {
    ...(random.chance(0.5) && { [random.chance(0.7) ? 'first' : 'last']: size() }),
    ...(random.chance(0.3) && { [random.chance(0.6) ? 'after' : 'before']: cursor() }),
    ...(random.chance(0.05) && { last: size(), before: cursor() }),
  };
};

const args = (random, depth = 0) => {
  const result = page(random);
  if (random.chance(0.2))
    result.excerptLength = random.chance(0.7) ? random.int(30) : oddValue(random);
  if (random.chance(0.3))
    result.query = random.pick(['window', 'summit', ' ', 'é', '猫', '\ud83d']);
  if (random.chance(0.1))
    result.minLikes = random.chance(0.7) ? random.int(1000) : oddValue(random);
  if (random.chance(0.4)) result.id = random.pick(IDS);
  if (random.chance(0.2)) result.slug = random.pick(IDS);
  for (const name of random.times(depth < 3 ? 2 : 0, () => random.pick(LISTS_WITHIN))) {
    result[name] = args(random, depth + 1);
  }
  return result;
};

const input = (random, name) => {
  const text = () => random.pick(['Hello', '', ' x ', 'é東京👩‍💻', 'x'.repeat(600), '\u0000\ud800']);
  const id = () => String(random.pick(IDS));
  const inputs = {
    'comment.add': () => ({ content: text(), postId: id() }),
    'comment.delete': () => ({ id: id() }),
    'event.rsvp': () => ({
      eventId: id(),
      notes: text(),
      status: random.pick(['GOING', 'DECLINED', 'x']),
    }),
    'post.add': () => ({
      categoryId: random.pick([null, 'cat-1', 'nope']),
      content: text(),
      tagIds: random.times(6, () => random.int(50)),
      title: text(),
    }),
    'post.like': () => ({ args: args(random), by: random.int(1200), id: id() }),
    'post.unlike': () => ({ id: id() }),
    'profile.check': () => ({
      age: random.int(200),
      agree: true,
      aliases: random.times(4, text),
      limits: { daily: random.int(3) },
      settings: { theme: 'dark', volume: 0.5 },
    }),
    'user.update': () => ({ bio: text(), name: text() }),
  };
  return inputs[name]?.() ?? oddValue(random);
};

const operation = (random, id) => {
  const select = random.times(8, () => path(random));
  const common = { id, select, ...(random.chance(0.6) && { args: args(random) }) };
  const kind = random.pick(['byId', 'byId', 'list', 'list', 'query', 'mutation']);
  if (kind === 'byId')
    return {
      ...common,
      ids: random.times(6, () => random.pick(IDS)),
      kind,
      type: random.pick(TYPES),
    };
  if (kind === 'list') return { ...common, kind, name: random.pick(LISTS) };
  if (kind === 'query') return { ...common, kind, name: random.pick(QUERIES) };
  const name = random.pick(MUTATIONS);
  return { ...common, input: input(random, name), kind, name };
};

const liveOperation = (random, id) => {
  const select = random.times(4, () => path(random));
  const kind = random.pick(['subscribe', 'subscribeConnection', 'unsubscribe']);
  return {
    args: args(random),
    entityId: random.pick(IDS),
    id,
    kind,
    procedure: random.pick(LISTS),
    select,
    type: random.pick(TYPES),
  };
};

/**
 * One request, the same for the same seed and number.
 *
 * @param {number} seed
 * @param {number} index
 */
export function generate(seed, index) {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const live = random.chance(0.08);
  const operations = random
    .times(4, () => undefined)
    .map((_, at) => (live ? liveOperation : operation)(random, String(at + 1)));
  let envelope = {
    version: 1,
    operations,
    ...(live && { connectionId: random.pick(['nobody', '', 'x']) }),
  };
  if (random.chance(0.25)) envelope = mutateJson(random, envelope);
  let body = Buffer.from(JSON.stringify(envelope) ?? '');
  if (random.chance(0.08)) body = mutateBytes(random, body);
  const headers = {
    'content-type': random.chance(0.9)
      ? 'application/json'
      : random.pick(['text/plain', 'x', 'application/json; charset=utf-16']),
  };
  if (random.chance(0.5)) headers['x-user-id'] = random.pick(VIEWERS);
  if (random.chance(0.01)) headers['x-user-id'] = random.pick(['user-50', 'crash']);
  if (random.chance(0.01)) headers['x-maintenance'] = random.pick(['1', '0', 'x']);
  if (random.chance(0.05)) headers.accept = random.pick(['text/html', '*/*;q=0', 'x']);
  return {
    body,
    headers,
    method: random.chance(0.95)
      ? 'POST'
      : random.pick(['PUT', 'PATCH', 'DELETE', 'GET', 'OPTIONS', 'PURGE']),
    path: live
      ? '/fate/live'
      : random.chance(0.95)
        ? '/fate'
        : random.pick([
            '/fate/',
            '/fate/x',
            '/fate/live/',
            '/fate?x=1',
            '/fate/%E2%9C%93',
            '/fate/alive',
          ]),
  };
}
