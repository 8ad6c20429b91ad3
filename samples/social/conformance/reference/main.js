import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { readFixture } from '../fixture.js';
import { createApp } from './app.js';
import { createReplayingBus } from './replaying-bus.js';

const { values } = parseArgs({
  options: {
    fixture: { type: 'string' },
    host: { default: '127.0.0.1', type: 'string' },
    port: { default: '4000', type: 'string' },
    replays: { default: false, type: 'boolean' },
  },
});

const bus = values.replays ? createReplayingBus() : undefined;
const { fetch } = createApp(readFixture(values.fixture), bus);
serve({ fetch, hostname: values.host, port: Number(values.port) }, ({ address, port }) => {
  console.log(`Reference server ready on http://${address}:${port}/fate`);
});
