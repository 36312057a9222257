import type { Form } from '../forms.js';

/** A field that Firestore's own syntax takes without quotes: https://firebase.google.com/docs/firestore/quotas#limits */
const FIELD = {
  form: /^[A-Za-z_][A-Za-z0-9_]*$/,
  is: 'a name that Firestore takes for a field',
  fix: 'Write letters, digits and _, and no digit first.',
} as const;

/** How strings must look on Google Cloud. */
export const FORMS: readonly Form[] = [
  {
    path: 'spec.target.region',
    form: /^[a-z]+-[a-z]+[0-9]+$/,
    is: 'a region of gcp',
    fix: 'Write its name, such as europe-west1.',
  },
  {
    path: 'spec.target.account',
    form: /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
    is: 'the id of a project of gcp',
    fix: 'Write the id, such as acme-prod, and not its name or number: `gcloud projects list` shows it.',
  },
  {
    // https://cloud.google.com/run/docs/deploying#images
    path: 'spec.services.*.image',
    form: /^((([a-z0-9-]+-)?docker\.pkg\.dev|([a-z]+\.)?gcr\.io|(index\.)?docker\.io)\/\S+|[a-z0-9_-]+(\/[a-z0-9_.-]+)*([:@]\S+)?)$/,
    is: 'an image that Cloud Run can pull: it takes Artifact Registry and Docker Hub only',
    fix: 'Make a remote repository of Artifact Registry for the other registry, and write REGION-docker.pkg.dev/PROJECT/REPOSITORY/… .',
  },
  {
    path: 'spec.services.*.health',
    form: /^\/\S{0,1023}$/,
    is: 'a path that a probe can ask for',
    fix: 'Write at most 1024 characters, without spaces.',
  },
  {
    path: 'spec.services.*.certificate',
    form: /^([a-z]([a-z0-9-]{0,61}[a-z0-9])?|projects\/[a-z0-9-]+\/((global|regions\/[a-z0-9-]+)\/sslCertificates|locations\/global\/certificateMaps)\/[a-z0-9-]+)$/,
    is: 'a TLS certificate of gcp',
    fix: 'Write its name, projects/PROJECT/global/sslCertificates/NAME or projects/PROJECT/locations/global/certificateMaps/NAME.',
  },
  {
    path: 'spec.secrets.*.existing',
    form: /^(projects\/[a-z0-9-]+\/secrets\/)?[a-zA-Z0-9_-]{1,255}$/,
    is: 'a secret of gcp',
    fix: 'Write its name, or projects/PROJECT/secrets/NAME.',
  },
  {
    path: 'spec.workers.*.instanceType',
    form: /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/,
    is: 'a machine type of gcp',
    fix: 'Write a family and a size, such as e2-small or c3-standard-4.',
  },
  {
    path: 'spec.workers.*.image',
    form: /^projects\/[a-z0-9.:-]+\/global\/images\/(family\/)?[a-z0-9-]+$/,
    is: 'a machine image of gcp',
    fix: 'Write projects/PROJECT/global/images/NAME or …/images/family/NAME, or leave it out for Container-Optimized OS.',
  },
  { path: 'spec.storage.tables.*.partitionKey.name', ...FIELD },
  { path: 'spec.storage.tables.*.sortKey.name', ...FIELD },
  { path: 'spec.storage.tables.*.ttlAttribute', ...FIELD },
];
