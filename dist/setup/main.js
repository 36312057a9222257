import { main } from '../bundle/index.js';
await main('setup', `${import.meta.dirname}/../..`);
