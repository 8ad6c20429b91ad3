/**
 * The live events of the application's mutations.
 *
 * @param {import('./database.js').Database} db
 * @param {import('@nkzw/fate/server').LiveEventBus} bus
 */
export function createLive(db, bus) {
  const options = (changed) => ({ ...(changed && { changed }), eventId: db.nextEventId() });
  const postChanged = (id, changed) => bus.update('Post', id, options(changed));
  const comments = (postId) => bus.connection('Post.comments', { id: postId });
  return {
    attendanceChanged(eventId) {
      bus.update('Event', eventId, options(['attendees', 'attendingCount', 'waitlistCount']));
      bus.connection('Event.attendees', { id: eventId }).invalidate(options());
    },
    commentAdded(postId, id) {
      comments(postId).appendNode('Comment', id, options());
      postChanged(postId, ['commentCount', 'comments']);
    },
    commentDeleted(postId, id) {
      comments(postId).deleteEdge('Comment', id, options());
      postChanged(postId, ['commentCount', 'comments']);
      bus.delete('Comment', id, options());
    },
    postAdded(id) {
      bus.connection('posts').prependNode('Post', id, options());
    },
    postChanged,
    userChanged(id) {
      bus.update('User', id, options());
    },
  };
}
