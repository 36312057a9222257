import { main } from '../bundle/index.js';
await main('command', `${import.meta.dirname}/../..`);
