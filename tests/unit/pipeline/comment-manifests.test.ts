import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { changeSet, resource } from '../report/sample.js';
import { PullBench, type RunOptions } from './comment-kit.js';
import { reportOf } from './legs/leg-kit.js';

let bench: PullBench;

beforeEach(async () => {
  bench = await PullBench.open();
});

afterEach(() => bench.close());

const SHOP: RunOptions = { options: { environments: ['dev'] } };
const API: RunOptions = { options: { environments: ['dev'], file: 'services/api.yaml' } };
const named = (name: string) => {
  const resources = [resource({ address: `aws_s3_bucket.${name}`, actions: ['create'], risk: 'adds' })];
  return reportOf('dev', { target: { name, environment: 'dev' }, changeSet: changeSet({ resources }) });
};
const firstLines = async () => (await bench.comments()).map((body) => body.split('\n')[0]);

describe('two manifests of one repository, planned in one run', () => {
  beforeEach(async () => {
    await bench.plan(named('shop'), SHOP);
    await bench.plan(named('api'), API);
  });

  it('have a comment each, of their own targets alone', async () => {
    await bench.tell(SHOP);
    await bench.tell(API);
    const [shop = '', api = '', ...more] = await bench.comments();
    expect(more).toEqual([]);
    expect(await firstLines()).toEqual([
      '<!-- synthinfra:plan -->',
      '<!-- synthinfra:plan v1 {"manifest":"services/api.yaml"} -->',
    ]);
    expect(shop).toContain('aws_s3_bucket.shop');
    expect(shop).not.toContain('api');
    expect(api).toContain('aws_s3_bucket.api');
    expect(api).toContain('Manifest: `services/api.yaml`');
    expect(api).not.toContain('aws_s3_bucket.shop');
  });

  it('have statuses each, the aggregate too', async () => {
    await bench.tell(SHOP);
    await bench.tell(API);
    const contexts = (await bench.statuses()).map((line) => line.slice(0, line.indexOf(':')));
    expect(contexts.sort()).toEqual([
      'synthinfra',
      'synthinfra (services/api.yaml)',
      'synthinfra (services/api.yaml) / dev',
      'synthinfra / dev',
    ]);
  });

  it('update their own comments, with their own histories', async () => {
    await bench.tell(SHOP);
    await bench.tell(API);
    await bench.push();
    await bench.plan(named('api'), API);
    await bench.tell(API);
    const [shop = '', api = '', ...more] = await bench.comments();
    expect(more).toEqual([]);
    expect(shop).not.toContain('Earlier plans');
    expect(api).toContain('Earlier plans: 1');
  });

  it('fail each for itself: what one has left stands for nothing of the other', async () => {
    const outcome = await bench.tell({ options: { environments: ['dev'], file: 'services/web.yaml' } });
    expect(outcome.exitCode).toBe(2);
    expect((await bench.comments())[0]).toContain('ended without leaving anything');
  });

  it('attack: a path that closes the marker stays inside it', async () => {
    const evil: RunOptions = { options: { environments: ['dev'], file: 'x --> @ann <b>.yaml' } };
    await bench.plan(named('evil'), evil);
    await bench.tell(evil);
    const [first] = await firstLines();
    expect(first).toBe(
      '<!-- synthinfra:plan v1 {"manifest":"x -\\u002d\\u003e @ann \\u003cb\\u003e.yaml"} -->',
    );
  });
});
