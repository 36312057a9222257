import { main } from '../bundle/index.js';
await main('review', `${import.meta.dirname}/../..`);
