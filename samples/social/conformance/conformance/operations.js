/** Operations of the protocol, without the id that their place in a request gives them. */

export const byId = (type, ids, select = [], args = undefined) => ({
  kind: 'byId',
  type,
  ids,
  select,
  args,
});

export const list = (name, args = undefined, select = []) => ({ kind: 'list', name, args, select });

export const query = (name, args = undefined, select = []) => ({
  kind: 'query',
  name,
  args,
  select,
});

export const mutation = (name, input = undefined, select = []) => ({
  kind: 'mutation',
  name,
  input,
  select,
});

export const echo = (input) => mutation('debug.echo', input);

/** Headers of a request made by a user. */
export const as = (id) => ({ 'x-user-id': id });

/** Live control operations. */
export const subscribe = (id, type, entityId, select = [], rest = {}) => ({
  id,
  kind: 'subscribe',
  type,
  entityId,
  select,
  ...rest,
});

export const subscribeConnection = (id, type, procedure, select = [], rest = {}) => ({
  id,
  kind: 'subscribeConnection',
  type,
  procedure,
  select,
  ...rest,
});

export const unsubscribe = (id) => ({ id, kind: 'unsubscribe' });

/** Events for debug.emit. */
export const entityEvent = (type, id, options = undefined) => ({
  target: 'entity',
  type,
  id,
  options,
});

export const connectionEvent = (procedure, event, args = undefined) => ({
  target: 'connection',
  procedure,
  args,
  event,
});
