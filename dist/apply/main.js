import { main } from '../bundle/index.js';
await main('apply', `${import.meta.dirname}/../..`);
