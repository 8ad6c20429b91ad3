import { createSourcePlan, isRecord } from '@nkzw/fate/server';
import { createCounts, createRelations } from './relations.js';
import * as views from './views.js';

const BY_ID = 'byId';
const REQUEST_ORDER = 'byIds, request order';
const TABLE_ORDER = 'byIds, table order';
const CONNECTION = 'connection';

/** Table, default order and executors of each type. */
const TYPES = {
  Category: ['categories', 'createdAt id', BY_ID, REQUEST_ORDER, CONNECTION],
  Channel: ['channels', 'title', BY_ID, CONNECTION],
  ChannelEntry: ['channelEntries', 'position', BY_ID],
  Comment: ['comments', '-createdAt -id', BY_ID, CONNECTION],
  Event: ['events', 'startAt id', REQUEST_ORDER, CONNECTION],
  EventAttendee: ['attendees', 'createdAt id'],
  Post: ['posts', '-createdAt -id', BY_ID, REQUEST_ORDER, CONNECTION],
  Tag: ['tags', 'name', TABLE_ORDER, CONNECTION],
  User: ['users', 'name', REQUEST_ORDER, CONNECTION],
};

const toOrder = (text) =>
  text.split(' ').map((name) => ({
    direction: name.startsWith('-') ? 'desc' : 'asc',
    field: name.replace('-', ''),
  }));

const isDataView = (value) => isRecord(value) && isRecord(value.fields);

/**
 * The source adapter that the package asks for: one source per view, and one more per root list, as
 * each root list has an order of its own.
 *
 * @param {import('./database.js').Database} db
 */
export function createSources(db) {
  const relations = createRelations(db);
  const counts = createCounts(db);
  const registry = new Map();
  const byFields = new Map();
  const byView = new Map();

  const load = (row, node) => {
    const { typeName } = node.source.view;
    const loaded = { ...row };
    for (const [field, child] of node.relations) {
      const { connection, read } = relations[typeName][field];
      const value = read(row, child.orderBy);
      if (connection) {
        const items = value.items.map((entry) => ({ ...entry, node: load(entry.node, child) }));
        loaded[field] = { ...value, items };
      } else if (Array.isArray(value)) loaded[field] = value.map((each) => load(each, child));
      else loaded[field] = value && load(value, child);
    }
    for (const field of node.computeds.keys()) {
      const [name, read] = counts[typeName]?.[field] ?? [];
      if (name) loaded._count = { ...loaded._count, [name]: read(row) };
    }
    return loaded;
  };

  const createExecutor = (typeName) => {
    const [tableName, , ...kinds] = TYPES[typeName];
    const table = db[tableName];
    const find = typeName === 'ChannelEntry' ? (id) => findEntry(db, id) : (id) => table.find(id);
    const loadAll = (rows, plan) => rows.map((row) => load(row, plan.root));
    return {
      ...(kinds.includes(BY_ID) && {
        byId: async ({ id, plan }) => {
          const row = find(id);
          return row ? load(row, plan.root) : null;
        },
      }),
      ...(kinds.includes(REQUEST_ORDER) && {
        byIds: async ({ ids, plan }) => loadAll(ids.map(find).filter(Boolean), plan),
      }),
      ...(kinds.includes(TABLE_ORDER) && {
        byIds: async ({ ids, plan }) =>
          loadAll(
            table.rows.filter((row) => ids.includes(String(row[table.key]))),
            plan,
          ),
      }),
      ...(kinds.includes(CONNECTION) && {
        connection: async ({ cursor, direction, plan, take }) => {
          const rows = table.sorted(plan.root.orderBy);
          const at = cursor ? rows.indexOf(table.find(cursor)) : -1;
          if (direction === 'forward') return loadAll(rows.slice(at + 1, at + 1 + take), plan);
          const end = at < 0 ? rows.length : at;
          return loadAll(rows.slice(Math.max(0, end - take), end), plan);
        },
      }),
    };
  };

  const register = (view, orderBy) => {
    const { fields, typeName } = view;
    const id = db[TYPES[typeName][0]].key;
    const source = { id, orderBy, relations: {}, view };
    for (const [name, target] of Object.entries(fields)) {
      if (!isDataView(target)) continue;
      const { foreignKey, localKey } = relations[typeName][name];
      const order = views.orders.get(target);
      source.relations[name] = {
        foreignKey,
        kind: target.kind === 'list' ? 'many' : 'one',
        localKey,
        source: () => byFields.get(target.fields),
        ...(order && { orderBy: order }),
      };
    }
    registry.set(source, createExecutor(typeName));
    return source;
  };

  for (const view of Object.values(views)) {
    if (isDataView(view))
      byFields.set(view.fields, register(view, toOrder(TYPES[view.typeName][1])));
  }
  for (const root of Object.values(views.roots)) {
    const view = root.view ?? root;
    const orderBy = views.orders.get(view);
    if (orderBy) byView.set(view, register(view, orderBy));
  }

  return {
    getSource: (view) => byView.get(view) ?? byFields.get(view.fields),
    /** Loads and resolves rows that the application has found itself. */
    resolveRows: ({ ctx, input, rows, view }) => {
      const plan = createSourcePlan({ ...input, ctx, source: byFields.get(view.fields) });
      return plan.resolveMany(rows.map((row) => load(row, plan.root)));
    },
    registry,
  };
}

/** An entry's id is its channel and a name, split at the last colon. */
function findEntry(db, id) {
  const at = id.lastIndexOf(':');
  if (at < 0) return undefined;
  return db.channelEntries
    .where('slug', id.slice(0, at))
    .find(({ ulid }) => ulid === id.slice(at + 1));
}
