#!/usr/bin/env node
import { main } from '../bundle/index.js';
await main('cli', `${import.meta.dirname}/../..`);
