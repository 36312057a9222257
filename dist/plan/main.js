import { main } from '../bundle/index.js';
await main('plan', `${import.meta.dirname}/../..`);
