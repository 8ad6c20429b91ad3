import { byId, list, query } from '../operations.js';

/** @param {import('../suite.js').Suite} suite */
export default function args(suite) {
  const POST = ['post-146'];

  suite.section('7.1');
  suite.check(
    'nested, twice nested, through a single relation',
    byId('Category', ['cat-1'], ['posts.comments.content', 'posts.tags.name'], {
      posts: { first: 2, comments: { first: 1 }, tags: { last: 1 } },
    }),
    byId('Comment', ['comment-0001'], ['post.tags.name'], { post: { tags: { first: 1 } } }),
    list('comments', { first: 3, post: { tags: { first: 1 } } }, ['post.tags.name']),
  );
  suite.check(
    'dotted keys are no paths',
    byId('Post', POST, ['comments.author.name'], {
      'comments.author': { first: 1 },
      'comments.first': 1,
    }),
  );

  suite.section('7.2');
  for (const value of [null, 1, 'x', true, [], [{ first: 1 }], {}, { first: 2 }]) {
    suite.check(
      `scope ${JSON.stringify(value)}`,
      byId('Post', POST, ['comments.content'], { comments: value }),
    );
    suite.check(
      `scope of a single relation ${JSON.stringify(value)}`,
      byId('Comment', ['comment-0001'], ['post.tags.name'], { post: value }),
      byId('Comment', ['comment-0001'], ['post.tags.name'], { post: { tags: value } }),
    );
  }

  suite.section('7.3');
  suite.check(
    'top-level page arguments stay there',
    list('posts', { first: 2 }, ['comments.content', 'tags.name']),
    list('posts', { last: 1 }, ['comments']),
  );
  suite.check(
    'nested page arguments stay there',
    list('posts', { comments: { first: 1 }, tags: { first: 1 } }, ['comments', 'tags']),
  );
  suite.check(
    'page arguments in an unrelated scope',
    list('posts', { first: 2, nope: { first: 'x' }, author: { first: -1 } }, ['author.name']),
  );

  suite.section('7.4');
  suite.check(
    'other keys are ignored',
    list('users', { first: 2, id: 5, limit: 'x', offset: null, cursor: 7, First: 1 }, ['name']),
  );
  suite.check(
    'other keys of a nested scope are ignored',
    byId('Post', POST, ['comments'], {
      comments: { id: 'post-146', first: 2, size: -1, cursor: 'x' },
    }),
  );

  suite.section('7.5');
  for (const length of [0, 1, 5, 24, 25, 10000, 10001, -1, 1.5, null, '5', true, [], {}]) {
    suite.check(
      `excerptLength ${JSON.stringify(length)}`,
      byId('Post', ['post-008', 'post-010'], ['excerpt', 'comments.excerpt'], {
        excerptLength: length,
        comments: { first: 2 },
      }),
    );
  }
  for (let length = 0; length <= 12; length++) {
    suite.check(
      `half a pair, perhaps: ${length}`,
      byId('Post', ['post-008', 'post-117'], ['excerpt'], { excerptLength: length }),
    );
  }
  suite.send('excerptLength 5.0 and 1e1', {
    body: '{"version":1,"operations":[{"id":"1","kind":"byId","type":"Post","ids":["post-008"],"select":["excerpt"],"args":{"excerptLength":5.0}},{"id":"2","kind":"byId","type":"Post","ids":["post-008"],"select":["excerpt"],"args":{"excerptLength":1e1}},{"id":"3","kind":"byId","type":"Post","ids":["post-008"],"select":["excerpt"],"args":{"excerptLength":-0}},{"id":"4","kind":"byId","type":"Post","ids":["post-008"],"select":["excerpt"],"args":{"excerptLength":1e400}}]}',
  });
  suite.check(
    'fields see the whole args, not those of their scope',
    byId('Post', ['post-008'], ['comments.excerpt', 'excerpt'], {
      comments: { excerptLength: 3, first: 2 },
    }),
    byId('Post', ['post-008'], ['comments.excerpt', 'comments.post.excerpt'], {
      excerptLength: 3,
      comments: { first: 2 },
    }),
    list('posts', { first: 2, excerptLength: 4 }, ['excerpt', 'comments.excerpt']),
    list('commentSearch', { query: 'window', first: 2, excerptLength: 6 }, [
      'excerpt',
      'post.excerpt',
    ]),
    list('trendingPosts', { minLikes: 9007199254740991, excerptLength: 2 }, ['excerpt']),
    query('post', { id: 'post-008', excerptLength: 7 }, ['excerpt', 'comments.excerpt']),
  );
}
