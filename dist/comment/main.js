import { main } from '../bundle/index.js';
await main('comment', `${import.meta.dirname}/../..`);
