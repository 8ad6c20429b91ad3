import { FateRequestError, resolveSourceById } from '@nkzw/fate/server';
import { requireLogin } from './context.js';
import * as inputs from './inputs.js';
import { Comment, Event, Post, User } from './views.js';

const existing = (name, row) => {
  if (!row) throw new FateRequestError('NOT_FOUND', `${name} not found.`);
  return row;
};

/**
 * @param {import('./database.js').Database} db
 * @param {ReturnType<import('./sources.js').createSources>} sources
 * @param {ReturnType<import('./live.js').createLive>} live
 */
export function createMutations(db, sources, live) {
  const resultOf = (view, id, { ctx, input, select }) =>
    resolveSourceById({
      ctx,
      id,
      input: { args: input.args, select },
      registry: sources.registry,
      source: sources.getSource(view),
    });

  const like = (sign) => ({
    input: inputs.likePost,
    resolve: (call) => {
      const { by = 1, id } = call.input;
      const post = existing('Post', db.posts.find(id));
      db.posts.change(post, { likes: post.likes + sign * by });
      live.postChanged(id, ['likes']);
      return resultOf(Post, id, call);
    },
    type: 'Post',
  });

  const addPost = (call) => {
    const { categoryId = null, content, published = true, tagIds = [], title } = call.input;
    const author = requireLogin(call.ctx);
    if (categoryId !== null) existing('Category', db.categories.find(categoryId));
    const tags = [...new Set(tagIds)];
    const issues = tags.flatMap((id, index) =>
      db.tags.find(id) ? [] : [{ message: 'Unknown tag.', path: ['tagIds', index] }],
    );
    if (issues.length > 0)
      throw new FateRequestError('VALIDATION_ERROR', 'Unknown tags.', { issues });
    const { createdAt, id } = db.nextRow('post-new');
    db.posts.append({
      authorId: author.id,
      categoryId,
      content,
      createdAt,
      id,
      likes: 0,
      metadata: null,
      note: null,
      published,
      rating: null,
      title,
      updatedAt: null,
    });
    for (const tagId of tags) db.postTags.append({ postId: id, tagId });
    live.postAdded(id);
    return resultOf(Post, id, call);
  };

  const addComment = (call) => {
    const { content, postId } = call.input;
    const author = requireLogin(call.ctx);
    existing('Post', db.posts.find(postId));
    const { createdAt, id } = db.nextRow('comment-new');
    db.comments.append({ authorId: author.id, content, createdAt, id, postId });
    live.commentAdded(postId, id);
    return resultOf(Comment, id, call);
  };

  const deleteComment = async ({ ctx, input: { args, id }, select }) => {
    const viewer = requireLogin(ctx);
    const comment = existing('Comment', db.comments.find(id));
    if (viewer.id !== comment.authorId && viewer.role !== 'admin') {
      throw new FateRequestError('FORBIDDEN', 'You can only delete your own comments.');
    }
    db.comments.remove(comment);
    live.commentDeleted(comment.postId, id);
    const [result] = await sources.resolveRows({
      ctx,
      input: { args, select },
      rows: [comment],
      view: Comment,
    });
    return result;
  };

  const rsvp = (call) => {
    const { eventId, notes, status } = call.input;
    const viewer = requireLogin(call.ctx);
    existing('Event', db.events.find(eventId));
    const attendee = db.attendees
      .where('eventId', eventId)
      .find(({ userId }) => userId === viewer.id);
    const changes = { status, ...(notes !== undefined && { notes }) };
    if (attendee) db.attendees.change(attendee, changes);
    else {
      const row = { ...db.nextRow('att-new'), eventId, notes: null, userId: viewer.id };
      db.attendees.append({ ...row, ...changes });
    }
    live.attendanceChanged(eventId);
    return resultOf(Event, eventId, { ...call, input: {} });
  };

  const updateUser = (call) => {
    const { bio, name } = call.input;
    const { id } = requireLogin(call.ctx);
    db.users.change(db.users.find(id), { name, ...(bio !== undefined && { bio }) });
    live.userChanged(id);
    return resultOf(User, id, { ...call, input: {} });
  };

  return {
    'account.close': {
      resolve: () => {
        throw new FateRequestError('FORBIDDEN', 'Account is locked.', {
          issues: { reason: 'locked', retryAfter: 3600 },
        });
      },
      type: 'User',
    },
    'comment.add': { input: inputs.addComment, resolve: addComment, type: 'Comment' },
    'comment.delete': { input: inputs.deleteComment, resolve: deleteComment, type: 'Comment' },
    'event.rsvp': { input: inputs.rsvp, resolve: rsvp, type: 'Event' },
    'post.add': { input: inputs.addPost, resolve: addPost, type: 'Post' },
    'post.explode': {
      resolve: () => {
        throw new Error('This mutation always fails.');
      },
      type: 'Post',
    },
    'post.like': like(1),
    'post.unlike': like(-1),
    'profile.check': { input: inputs.checkProfile, resolve: ({ input }) => input, type: 'Profile' },
    'user.update': { input: inputs.updateUser, resolve: updateUser, type: 'User' },
  };
}
