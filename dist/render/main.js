import { main } from '../bundle/index.js';
await main('render', `${import.meta.dirname}/../..`);
