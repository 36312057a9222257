import { main } from '../bundle/index.js';
await main('validate', `${import.meta.dirname}/../..`);
