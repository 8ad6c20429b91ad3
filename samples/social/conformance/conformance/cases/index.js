import { Suite } from '../suite.js';
import http from './01-http.js';
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
import liveControl from './16-live-control.js';
import liveEvents, { heartbeat } from './16-live-events.js';
import customLists from './app-lists.js';
import mutations from './app-mutations.js';

const CHAPTERS = [
  http, envelopes, context, operations, selection, args, resolving, rootLists, nestedLists, sources,
  validation, json, customLists, mutations, liveControl, liveEvents,
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
