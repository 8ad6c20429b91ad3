/**
 * Mutations for tests only: they let a test drive the application through the protocol alone.
 *
 * @param {import('./database.js').Database} db
 * @param {import('@nkzw/fate/server').LiveEventBus} bus
 */
export function createDebugMutations(db, bus) {
  const emit = ({ args, event, id, options, procedure, target, type }) => {
    if (target === 'entity') {
      bus.emit(type, id, options);
      return;
    }
    const { type: eventType, ...rest } = event;
    bus.connection(procedure, args).emit(eventType, rest);
  };
  return {
    'debug.echo': { resolve: ({ input }) => input, type: 'Debug' },
    'debug.emit': {
      resolve: ({ input: { events } }) => {
        events.forEach(emit);
        return { emitted: events.length };
      },
      type: 'Debug',
    },
    'debug.reset': {
      resolve: () => {
        db.reset();
        return { id: 'reset' };
      },
      type: 'Debug',
    },
  };
}
