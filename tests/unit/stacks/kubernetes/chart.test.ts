import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { isObject, type Json, type JsonObject } from '../../../../src/json.js';
import { kubernetes } from '../../../../src/stacks/kubernetes/provider.js';
import { onCluster, release } from './support.js';

const CHART = 'templates/helm/app';
const schema = JSON.parse(readFileSync(`${CHART}/values.schema.json`, 'utf8')) as JsonObject;
const accepts = new Ajv({ strict: false }).compile(schema);

/** Every node of the schema that speaks of a map, by its place. */
function maps(node: Json, place: string): readonly (readonly [string, JsonObject])[] {
  if (Array.isArray(node))
    return (node as readonly Json[]).flatMap((one, index) => maps(one, `${place}/${index}`));
  if (!isObject(node)) return [];
  const below = Object.entries(node).flatMap(([key, one]) => maps(one, `${place}/${key}`));
  return node['type'] === 'object' ? [[place, node], ...below] : below;
}

describe('the schema of the values', () => {
  it.each(maps(schema, ''))('is closed at %s', (_, node) => {
    const { additionalProperties: others } = node;
    expect(others === false || isObject(others) || node['maxProperties'] === 0).toBe(true);
    // What must be there is something that may be there.
    const known = Object.keys((node['properties'] ?? {}) as JsonObject);
    expect(known).toEqual(expect.arrayContaining([...((node['required'] ?? []) as readonly string[])]));
  });

  it('has many such places', () => {
    expect(maps(schema, '').length).toBeGreaterThan(15);
  });

  it('takes what a manifest becomes', () => {
    expect([accepts(release().values), accepts.errors]).toEqual([true, null]);
    expect(accepts({ ...release().values, nope: 1 })).toBe(false);
  });

  const letters = fc.string({ unit: fc.constantFrom(...'abA9.-_/#: é'), maxLength: 12 });
  const text = fc.oneof(
    fc.string(),
    letters,
    fc.constantFrom('a.example.com', 'shop-tls', 'infra/public', 'x#y'),
  );

  it('takes every text that the checks take, so that nobody meets the schema at an apply', () => {
    let taken = 0;
    const changes = fc.record({
      domain: text,
      certificate: text,
      health: text.map((one) => `/${one}`),
      variable: text.filter((one) => one !== ''),
      existing: text.filter((one) => one !== ''),
      image: text.filter((one) => one !== ''),
      name: text.filter((one) => one !== ''),
      label: text.filter((one) => one !== ''),
    });
    const usual = {
      domain: 'a.example.com',
      certificate: 'https',
      health: '/',
      variable: 'A',
      existing: 'a',
      image: 'a',
      name: 'a',
      label: 'a',
    };
    const one = fc.tuple(
      changes,
      fc.constantFrom(...(Object.keys(usual) as (keyof typeof usual)[])),
      fc.boolean(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(one, ([all, key, store, ingress]) => {
        const chosen = { ...usual, ...Object.fromEntries([[key, all[key]]]) };
        const { domain, certificate, health, variable, existing, image, name, label } = chosen;
        const way = ingress
          ? { kind: 'ingress' as const, className: name, gateway: undefined }
          : { kind: 'gateway' as const, gateway: `${name}/${name}` };
        const given = onCluster(
          {
            services: { api: { domain, certificate, health, image, env: { [variable]: 'x' } } },
            secrets: { 'api-key': { existing } },
            kubernetes: { ingress: way, secretStore: store ? { name } : undefined },
          },
          { labels: { [label]: label } },
        );
        const result = kubernetes.compose(given);
        if ('problems' in result) return;
        taken += 1;
        expect([accepts(result.stacks[0]?.values), accepts.errors]).toEqual([true, null]);
      }),
      { numRuns: 600 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});

describe('the templates', () => {
  it.each(readdirSync(`${CHART}/templates`))(
    '%s hands no value to a second template, and looks at no cluster',
    (file) => {
      const words = /\b(tpl|lookup|Files|getHostByName|env|expandenv|now|rand\w*|uuidv4|gen\w+)\b/;
      const actions = readFileSync(`${CHART}/templates/${file}`, 'utf8').match(/\{\{.*?\}\}/gs) ?? [];
      const code = actions
        .filter((action) => !action.includes('/*'))
        .map((action) => action.replace(/\.env\b|"[^"]*"/g, ''));
      expect(code.filter((action) => words.test(action))).toEqual([]);
    },
  );
});
