import { main } from '../bundle/index.js';
await main('auth', `${import.meta.dirname}/../..`);
