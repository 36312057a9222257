import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, type Github } from '../../../src/github/client.js';
import { type Comment, keepComment } from '../../../src/github/comments.js';
import { BOT, FakeGithub, type Fault } from '../../support/github/fake-github.js';
import { PeopleAtWork } from '../../support/github/people-at-work.js';

const marker = '<!-- synthinfra:plan -->';

let fake: FakeGithub;
let people: PeopleAtWork;
let github: Github;
let number: number;

beforeEach(async () => {
  fake = await FakeGithub.start();
  people = new PeopleAtWork(fake);
  github = connect(fake.as(BOT), fake.clock);
  const issue = await people.as<{ number: number }>('ann', 'POST', '/issues', { title: 'A change' });
  number = issue.number;
  fake.requests.length = 0;
});

afterEach(() => fake.close());

const keep = (text: string, as: Github = github) => keepComment(as, { number, marker }, () => text);

const say = (login: string, body: string) =>
  people.as<Comment>(login, 'POST', `/issues/${number}/comments`, { body });

const comments = () => people.as<Comment[]>('ann', 'GET', `/issues/${number}/comments?per_page=100`);

const bodies = async () => (await comments()).map(({ body }) => body);

describe('the comment of a pull request', () => {
  it('is made, and then updated in place', async () => {
    const first = await keep('one plan');
    const second = await keep('another plan');
    expect([first.did, second.did]).toEqual(['created', 'updated']);
    expect(second.id).toBe(first.id);
    expect(second.url).toContain(`#issuecomment-${first.id}`);
    expect(await bodies()).toEqual([`${marker}\nanother plan`]);
  });

  it('is not written when its text is the same, other line ends and all', async () => {
    await say(BOT, `${marker}\r\na plan\r\n`);
    expect(await keep('a plan')).toMatchObject({ did: 'nothing' });
    expect(github.calls.writes).toBe(0);
  });

  it('costs four requests to make and four to update', async () => {
    await keep('one plan');
    expect(github.calls).toEqual({ reads: 3, writes: 1 });
    const again = connect(fake.as(BOT), fake.clock);
    await keep('another plan', again);
    expect(again.calls).toEqual({ reads: 3, writes: 1 });
  });

  it('is found behind a hundred others', async () => {
    for (let count = 0; count < 101; count += 1) await say('ann', `remark ${count}`);
    const { id } = await keep('one plan');
    expect(await keep('another plan')).toMatchObject({ id, did: 'updated' });
    expect(
      (await people.as<Comment[]>('ann', 'GET', `/issues/${number}/comments?page=2&per_page=100`)).length,
    ).toBe(2);
  });

  it('is composed with what is there, without its marker', async () => {
    await keep('one plan\nsecond line');
    const seen: (string | undefined)[] = [];
    await keepComment(github, { number, marker }, (previous) => {
      seen.push(previous);
      return 'another';
    });
    expect(seen).toEqual(['one plan\nsecond line']);
  });

  it.each(['forged marker of a person', 'forged marker of another App'])(
    'is not the one with a %s',
    async (which) => {
      const forger = which.endsWith('person') ? 'bob' : 'helper[bot]';
      await say(forger, `${marker}\n✅ everything is fine`);
      expect(await keep('blocked')).toMatchObject({ did: 'created' });
      expect(await bodies()).toEqual([`${marker}\n✅ everything is fine`, `${marker}\nblocked`]);
    },
  );

  it.each([`said: ${marker}`, `Look:\n${marker}`, '<!-- synthinfra:plan2 -->', `${marker} `.concat('x')])(
    'is not one of ours that begins with %j',
    async (body) => {
      await say(BOT, body);
      expect(await keep('a plan')).toMatchObject({ did: 'created' });
      expect((await bodies())[0]).toBe(body);
    },
  );

  it('is made again when somebody deletes it in between', async () => {
    const { id } = await keep('one plan');
    fake.before(/^PATCH/, () => people.as(BOT, 'DELETE', `/issues/comments/${id}`));
    expect(await keep('another plan')).toMatchObject({ did: 'created' });
    expect(await bodies()).toEqual([`${marker}\nanother plan`]);
  });

  it('is made once when the list of comments lags behind', async () => {
    fake.own.override(/issues\/\d+\/comments$/, []);
    expect(await keep('a plan')).toMatchObject({ did: 'created' });
    expect(github.calls.writes).toBe(1);
  });

  it('is an error in the end when it is deleted each time', async () => {
    const gone = Array<Fault>(9).fill({ status: 404 });
    await keep('one plan');
    fake.fail(/^PATCH/, ...gone);
    await expect(keep('another plan')).rejects.toThrow('was deleted as often as it was written');
  });

  it.each<Fault>([{ status: 500 }, { status: 502 }, 'reset', 'lost'])('is one after %j', async (fault) => {
    fake.fail(/^POST .*comments$/, fault);
    await keep('a plan');
    fake.fail(/^PATCH/, fault);
    await keep('another plan');
    expect(await bodies()).toEqual([`${marker}\nanother plan`]);
  });
});

describe('two writers at once', () => {
  it('end with the older comment and the text of the newer writer', async () => {
    fake.before(/^POST .*comments$/, () => say(BOT, `${marker}\ntext of the other`));
    const seen: (string | undefined)[] = [];
    const { did } = await keepComment(github, { number, marker }, (previous) => {
      seen.push(previous);
      return 'text of this';
    });
    expect(did).toBe('updated');
    expect(seen).toEqual([undefined, 'text of the other']);
    expect(await bodies()).toEqual([`${marker}\ntext of this`]);
  });

  it('end with one comment, whichever comes first', async () => {
    const another = connect(fake.as(BOT), fake.clock);
    await Promise.all([keep('text a'), keep('text b', another)]);
    const left = await bodies();
    expect(left).toHaveLength(1);
    expect([`${marker}\ntext a`, `${marker}\ntext b`]).toContain(left[0]);
  });

  it('clean up what both have left behind', async () => {
    for (const text of ['one', 'two', 'three']) await say(BOT, `${marker}\n${text}`);
    await say('bob', `${marker}\nforged`);
    await keep('a plan');
    expect(await bodies()).toEqual([`${marker}\na plan`, `${marker}\nforged`]);
  });

  it('may both remove the newer one', async () => {
    const first = await say(BOT, `${marker}\none`);
    const second = await say(BOT, `${marker}\ntwo`);
    fake.before(/^DELETE/, () => people.as(BOT, 'DELETE', `/issues/comments/${second.id}`));
    expect(await keep('a plan')).toMatchObject({ id: first.id, did: 'updated' });
  });
});

describe('a comment that is too long', () => {
  it.each([
    ['by characters', 'x'.repeat(65_536)],
    ['by bytes of CJK', '計'.repeat(30_000)],
    ['by bytes of emoji', '🚀'.repeat(17_000)],
  ])('%s is not sent', async (_how, text) => {
    await expect(keep(text)).rejects.toThrow(
      /^The comment is \d+ long; GitHub takes 65536. Nothing was sent.$/,
    );
    expect(github.calls.writes).toBe(0);
  });

  it('is not: the longest that fits is stored whole', async () => {
    const text = 'x'.repeat(65_536 - marker.length - 1);
    await keep(text);
    expect(await bodies()).toEqual([`${marker}\n${text}`]);
  });

  it('would be refused by GitHub above 262,144 bytes', async () => {
    await expect(say(BOT, 'x'.repeat(262_145))).rejects.toThrow(
      'Body is too long (maximum is 65536 characters)',
    );
    expect((await say(BOT, 'x'.repeat(262_144))).body).toHaveLength(262_144);
  });

  it('is an error when GitHub keeps the old text without a word', async () => {
    const { id } = await keep('one plan');
    const old = `${marker}\none plan`;
    fake.before(/^GET .*comments\/\d+$/, () =>
      people.as(BOT, 'PATCH', `/issues/comments/${id}`, { body: old }),
    );
    await expect(keep('another plan')).rejects.toThrow(/^GitHub took a new text for .* and kept another$/);
  });
});
