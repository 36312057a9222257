import { main } from '../bundle/index.js';
await main('deploy', `${import.meta.dirname}/../..`);
