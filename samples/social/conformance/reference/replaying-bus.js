import {
  createLiveEventBus,
  liveConnectionTopic,
  liveEntityTopic,
  liveGlobalConnectionTopic,
} from '@nkzw/fate/server';

/**
 * The package's bus in memory, with a history: a subscription that names the last event it has seen
 * is first given what it has missed since.
 *
 * @returns {import('@nkzw/fate/server').LiveEventBus}
 */
export function createReplayingBus() {
  const bus = createLiveEventBus();
  const history = [];

  const missed = (topics, lastEventId, handler) => {
    const seen = lastEventId
      ? history.findLastIndex(({ event }) => event.eventId === lastEventId)
      : -1;
    if (seen < 0) return;
    for (const { event, topic } of history.slice(seen + 1))
      if (topics.includes(topic)) handler(event);
  };

  const emit = (type, id, options = {}) => {
    history.push({ event: { type: 'update', ...options, id }, topic: liveEntityTopic(type, id) });
    bus.emit(type, id, options);
  };

  const connection = (procedure, args) => {
    const topic = args
      ? liveConnectionTopic(procedure, args)
      : liveGlobalConnectionTopic(procedure);
    const emitEdge = (type, options = {}) => {
      history.push({ event: { ...options, type }, topic });
      bus.connection(procedure, args).emit(type, options);
    };
    return {
      appendNode: (nodeType, id, options) => emitEdge('appendNode', { ...options, id, nodeType }),
      deleteEdge: (nodeType, id, options) => emitEdge('deleteEdge', { ...options, id, nodeType }),
      emit: emitEdge,
      invalidate: (options) => emitEdge('invalidate', options),
      prependNode: (nodeType, id, options) => emitEdge('prependNode', { ...options, id, nodeType }),
    };
  };

  return {
    ...bus,
    connection,
    delete: (type, id, options) => emit(type, id, { ...options, type: 'delete' }),
    emit,
    listen(type, id, handler, options) {
      missed([liveEntityTopic(type, id)], options?.lastEventId, handler);
      return bus.listen(type, id, handler, options);
    },
    listenConnection({ args, procedure }, handler, options) {
      const topics = [liveConnectionTopic(procedure, args), liveGlobalConnectionTopic(procedure)];
      missed(topics, options?.lastEventId, handler);
      return bus.listenConnection({ args, procedure }, handler, options);
    },
    update: (type, id, options) => emit(type, id, { ...options, type: 'update' }),
  };
}
