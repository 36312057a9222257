import { main } from '../bundle/index.js';
await main('post', `${import.meta.dirname}/../..`);
