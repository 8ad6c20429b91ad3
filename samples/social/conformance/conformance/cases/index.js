import { Suite } from '../suite.js';
import http from './01-http.js';
import text from './01-3-text.js';
import values from './01-3-values.js';
import envelopes from './02-envelope.js';
import context from './03-context.js';
import operations from './05-operations.js';
import selection from './06-selection.js';
import args from './07-arguments.js';
import resolving from './08-resolving.js';
import rootLists from './09-root-lists.js';
import nestedLists from './10-nested-lists.js';
import sources from './11-sources.js';
import validation from './13-validation.js';
import json from './14-json.js';
import opening from './16-1-opening.js';
import control from './16-2-control.js';
import effects from './16-3-effects.js';
import reach from './16-4-reach.js';
import changedPaths from './16-5-changed-paths.js';
import eventData from './16-5-event-data.js';
import connections from './16-6-connections.js';
import frames, { heartbeat } from './16-7-frames.js';
import views from './app-views.js';
import customLists from './app-lists.js';
import trendingPosts from './app-trending-posts.js';
import posts from './app-posts.js';
import comments from './app-comments.js';
import others from './app-others.js';
import liveMutations from './app-live.js';

const CHAPTERS = [
  http,
  text,
  values,
  envelopes,
  context,
  operations,
  selection,
  args,
  resolving,
  rootLists,
  nestedLists,
  sources,
  validation,
  json,
  opening,
  control,
  effects,
  reach,
  changedPaths,
  eventData,
  connections,
  frames,
  views,
  customLists,
  trendingPosts,
  posts,
  comments,
  others,
  liveMutations,
];

/** All cases, in the order of the specification's sections. */
export function createCases({ heartbeat: withHeartbeat = false } = {}) {
  const suite = new Suite();
  for (const chapter of CHAPTERS) chapter(suite);
  if (withHeartbeat) heartbeat(suite);
  const titles = suite.cases.map(({ name, section }) => `${section} ${name}`);
  const repeated = titles.filter((title, index) => titles.indexOf(title) !== index);
  if (repeated.length > 0) throw new Error(`Two cases of one name: ${repeated.join(', ')}`);
  return suite.cases;
}
