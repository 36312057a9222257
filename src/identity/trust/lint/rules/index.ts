import type { TrustRule } from '../types.js';
import { rule as oidc001 } from './oidc001.js';
import { rule as oidc002 } from './oidc002.js';
import { rule as oidc003 } from './oidc003.js';
import { rule as oidc004 } from './oidc004.js';
import { rule as oidc005 } from './oidc005.js';
import { rule as oidc006 } from './oidc006.js';
import { rule as oidc007 } from './oidc007.js';
import { rule as oidc008 } from './oidc008.js';
import { rule as oidc009 } from './oidc009.js';
import { rule as oidc010 } from './oidc010.js';
import { rule as oidc011 } from './oidc011.js';
import { rule as oidc012 } from './oidc012.js';
import { rule as oidc013 } from './oidc013.js';
import { rule as oidc014 } from './oidc014.js';
import { rule as oidc015 } from './oidc015.js';
import { rule as oidc016 } from './oidc016.js';
import { rule as oidc017 } from './oidc017.js';
import { rule as oidc019 } from './oidc019.js';
import { rule as oidc020 } from './oidc020.js';
import { rule as oidc021 } from './oidc021.js';

/** Every rule, by id. */
export const TRUST_RULES: readonly TrustRule[] = [
  oidc001,
  oidc002,
  oidc003,
  oidc004,
  oidc005,
  oidc006,
  oidc007,
  oidc008,
  oidc009,
  oidc010,
  oidc011,
  oidc012,
  oidc013,
  oidc014,
  oidc015,
  oidc016,
  oidc017,
  oidc019,
  oidc020,
  oidc021,
];

/** Rules that no file can be judged by: they ask GitHub. */
export const CHECKED_RULES: readonly Pick<TrustRule, 'id' | 'title' | 'describe'>[] = [
  {
    id: 'OIDC018',
    title: 'A trusted environment is protected',
    describe:
      'The environment in a trusted subject has no branch rule at GitHub. Not in a file: `synthinfra trust check` asks GitHub.',
  },
];
