import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connect, type Github } from '../../../src/github/client.js';
import {
  closeDrift,
  DRIFT_LABEL,
  type DriftIssue,
  driftIssues,
  driftMarker,
  readDriftMarker,
  tellDrift,
} from '../../../src/github/issues.js';
import { BOT, FakeGithub, type Fault } from '../../support/github/fake-github.js';
import { PeopleAtWork } from '../../support/github/people-at-work.js';

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly state_reason: string | null;
  readonly body: string;
  readonly labels: readonly { readonly name: string }[];
}

let fake: FakeGithub;
let people: PeopleAtWork;
let github: Github;

beforeEach(async () => {
  fake = await FakeGithub.start();
  people = new PeopleAtWork(fake);
  github = connect(fake.as(BOT), fake.clock);
});

afterEach(() => fake.close());

const target = 'prod · aws eu-west-1';

const drift = (fingerprint = 'abcdef1', text = '2 resources differ.', of = target) => ({
  target: of,
  fingerprint,
  title: `Drift in ${of}`,
  text,
});

const issues = () => people.as<Issue[]>('ann', 'GET', '/issues?state=all&per_page=100&direction=asc');

const known = async (of = target): Promise<DriftIssue | undefined> => (await driftIssues(github)).get(of);

const tell = async (fingerprint?: string, text?: string) =>
  tellDrift(github, await known(), drift(fingerprint, text));

const writes = () => fake.asked().filter((one) => !one.startsWith('GET') && !one.endsWith('graphql'));

describe('the issue of a drift', () => {
  it('is made with its label, its marker and its text', async () => {
    const { did, issue } = await tell();
    expect(did).toBe('created');
    expect(issue).toMatchObject({ target, fingerprint: 'abcdef1', open: true });
    const [stored] = await issues();
    expect(stored).toMatchObject({ title: `Drift in ${target}`, labels: [{ name: DRIFT_LABEL }] });
    expect(stored?.body).toBe(`${driftMarker(target, 'abcdef1')}\n2 resources differ.`);
  });

  it('is left alone while the same differs, whatever the time in its text', async () => {
    await tell('abcdef1', 'Found 06:00 UTC.');
    const before = writes().length;
    expect((await tell('abcdef1', 'Found 07:00 UTC.')).did).toBe('nothing');
    expect(writes()).toHaveLength(before);
  });

  it('is written again when something else differs', async () => {
    await tell('abcdef1');
    expect((await tell('abcdef2', '3 resources differ.')).did).toBe('updated');
    expect((await issues()).map(({ body }) => body)).toEqual([
      `${driftMarker(target, 'abcdef2')}\n3 resources differ.`,
    ]);
  });

  it('is closed with a comment when the drift is gone, and once', async () => {
    const { issue } = await tell();
    expect(await closeDrift(github, issue, 'The drift is gone.')).toBe(true);
    const [stored] = await issues();
    expect(stored).toMatchObject({ state: 'closed', state_reason: 'completed' });
    const said = await people.as<{ body: string }[]>('ann', 'GET', `/issues/${issue.number}/comments`);
    expect(said.map(({ body }) => body.split('\n')[1])).toEqual(['The drift is gone.']);
    const closed = await known();
    expect(closed?.open).toBe(false);
    if (closed) expect(await closeDrift(github, closed, 'The drift is gone.')).toBe(false);
  });

  it('is closed without a second comment after a run that was cut off between the two', async () => {
    const { issue } = await tell();
    fake.fail(/^PATCH/, ...Array<Fault>(4).fill({ status: 502 }));
    await expect(closeDrift(github, issue, 'Gone.')).rejects.toThrow('GitHub answered 502');
    await closeDrift(github, issue, 'Gone.');
    expect(await people.as<object[]>('ann', 'GET', `/issues/${issue.number}/comments`)).toHaveLength(1);
  });

  it('is opened again when the drift is back, though it be the same', async () => {
    const { issue } = await tell();
    await closeDrift(github, issue, 'Gone.');
    expect(await tell()).toMatchObject({ did: 'reopened', issue: { number: issue.number, open: true } });
    expect(await issues()).toHaveLength(1);
  });

  it.each<Fault>([{ status: 500 }, 'reset', 'lost'])('is one after %j', async (fault) => {
    fake.fail(/^POST .*issues$/, fault);
    await tell();
    expect(await issues()).toHaveLength(1);
  });

  it('is of its own target alone: another whose name begins alike has another', async () => {
    await tell();
    await tellDrift(github, await known('prod'), drift('abcdef1', 'x', 'prod'));
    await tellDrift(github, await known(`${target} 2`), drift('abcdef1', 'x', `${target} 2`));
    expect([...(await driftIssues(github)).keys()]).toEqual([target, 'prod', `${target} 2`]);
  });

  it('is not one with a forged marker of another author', async () => {
    const body = `${driftMarker(target, 'abcdef1')}\nnothing to see`;
    await people.as('bob', 'POST', '/issues', { title: 'Drift', body, labels: [DRIFT_LABEL] });
    expect((await tell()).did).toBe('created');
    expect(await issues()).toHaveLength(2);
  });

  it('that two writers have made twice is the older one, and the newer is closed', async () => {
    const body = `${driftMarker(target, 'abcdef1')}\nx`;
    for (const title of ['one', 'two'])
      await people.as(BOT, 'POST', '/issues', { title, body, labels: [DRIFT_LABEL] });
    expect(await known()).toMatchObject({ number: 1, open: true });
    expect(await issues()).toMatchObject([
      { number: 1, state: 'open' },
      { number: 2, state: 'closed', state_reason: 'not_planned' },
    ]);
  });

  it('is an error when GitHub takes a new text and keeps the old one', async () => {
    const { issue } = await tell();
    const old = `${driftMarker(target, 'abcdef1')}\n2 resources differ.`;
    fake.before(/^GET .*issues\/\d+$/, () =>
      people.as(BOT, 'PATCH', `/issues/${issue.number}`, { body: old }),
    );
    await expect(tell('abcdef2')).rejects.toThrow(/^GitHub took a new text for .* and kept another$/);
  });

  it('is an error when it has lost the label by which it is found again', async () => {
    fake.own.override(/issues\/\d+$/, { labels: [] });
    await expect(tell()).rejects.toThrow('has not got the label synthinfra-drift');
  });

  it('has a title that GitHub takes', async () => {
    await tellDrift(github, undefined, { ...drift(), title: 'x'.repeat(300) });
    expect((await issues())[0]?.title).toHaveLength(256);
  });

  it('is not sent when it is too long: GitHub would keep the old text and say 200', async () => {
    const { issue } = await tell();
    await expect(tell('abcdef2', '計'.repeat(30_000))).rejects.toThrow('Nothing was sent');
    const body = 'x'.repeat(300_000);
    await people.as(BOT, 'PATCH', `/issues/${issue.number}`, { body });
    expect((await issues())[0]?.body).not.toBe(body);
  });

  it('needs no more than a list of all targets and a read for each one that is written', async () => {
    const all = await driftIssues(github);
    for (let index = 0; index < 5; index += 1)
      await tellDrift(github, all.get(`t${index}`), drift('abcdef1', 'x', `t${index}`));
    expect(github.calls).toEqual({ reads: 2 + 5, writes: 5 });
  });
});

describe('the marker of a drift', () => {
  it('gives back every name and ends where it ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const marker = driftMarker(name, '0123abc');
        expect(readDriftMarker(`${marker}\ntext`)).toEqual({ target: name, fingerprint: '0123abc' });
        expect(marker.indexOf('-->')).toBe(marker.length - 3);
        expect(marker.slice(4, -3)).not.toContain('--');
      }),
    );
  });

  it.each(['', 'xyz1234', 'abc', 'abcdef1 --><b>'])('is not made of the fingerprint %j', (fingerprint) => {
    expect(() => driftMarker('prod', fingerprint)).toThrow(RangeError);
  });

  it.each([
    ['', 'nothing'],
    [`text\n${driftMarker('prod', 'abcdef1')}`, 'a second line'],
    [`> ${driftMarker('prod', 'abcdef1')}`, 'a quotation'],
    ['<!-- synthinfra:drift target=%E0 fingerprint=abcdef1 -->', 'a name that is no UTF-8'],
  ])('is not read of %j: %s', (body) => {
    expect(readDriftMarker(body)).toBeUndefined();
  });
});
