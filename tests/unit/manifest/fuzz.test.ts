import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explain } from '../../../src/manifest/explain.js';
import { loadManifest } from '../../../src/manifest/load.js';
import { resolveDeployment, validateManifest } from '../../../src/manifest/resolve.js';
import { bytes, good } from './fixture.js';

/** All that the room does with one file, as text: throws only when the room does. */
function everything(source: Uint8Array, env: Record<string, string> = {}): string {
  const { manifest, problems } = loadManifest('d.yaml', source);
  const validation = validateManifest(manifest, env);
  const resolved = resolveDeployment(manifest, { env });
  const explained =
    'deployment' in resolved ? [explain(resolved.deployment), resolved.deployment.counts] : resolved;
  for (const problem of [...problems, ...validation]) {
    const { at } = problem;
    if (at !== undefined && (at.line < 1 || at.column < 1))
      throw new Error(`A position outside the file: ${JSON.stringify(at)}`);
    if (!/[.?]$/.test(problem.message)) throw new Error(`No sentence: ${problem.message}`);
  }
  return JSON.stringify([manifest.value, problems, validation, explained]);
}

const fragments = fc.constantFrom(
  'null',
  '[]',
  '{}',
  '[[]]',
  '{ a: { b: [1] } }',
  'true',
  '-1',
  '1e400',
  '"x"',
  '*a',
  '&a x',
  '!!set {a}',
  '__proto__: 1',
  ': ',
  '\n',
  '  ',
  '- ',
  '? ',
  '|\n x',
  '10.0.0.0/8',
  'secret://x',
  '"\\ud800"',
  '{ "": 1 }',
  '"0"',
  '~',
  '0x1F',
  '\u2028',
);

describe('whatever a file holds', () => {
  it('arbitrary bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (source) => void everything(source)),
      { numRuns: 150 },
    );
  });

  it('arbitrary text never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (source) => void everything(bytes(source))),
      { numRuns: 150 },
    );
  });

  it('a good manifest with a piece replaced never throws, and gives the same answer twice', () => {
    const cut = fc.tuple(fc.nat(good.length), fc.nat(40), fc.oneof(fragments, fc.string({ maxLength: 8 })));
    fc.assert(
      fc.property(cut, ([start, length, piece]) => {
        const source = bytes(good.slice(0, start) + piece + good.slice(start + length));
        expect(everything(source)).toBe(everything(source));
      }),
      { numRuns: 150 },
    );
  });

  it('a good manifest with one value replaced by any other never throws', () => {
    const values = [...good.matchAll(/(?<=: )(?:\{[^{}]*\}|\[[^\]]*\]|[^\s{},[\]]+)/g)];
    fc.assert(
      fc.property(
        fc.constantFrom(...values),
        fc.oneof(fragments, fc.json({ maxDepth: 3 })),
        (value, piece) => {
          const end = value.index + value[0].length;
          everything(bytes(good.slice(0, value.index) + piece + good.slice(end)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('environment variables of any content never throw', () => {
    const names = [
      'MIN_INSTANCES',
      'INFRA_REGION',
      'PROJECT_NAME',
      'ALLOWED_IP_RANGES',
      'RESOURCE_PREFIX',
      'INFRA_ENV',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.oneof(fc.string(), fc.json(), fragments), (name, value) => {
        everything(bytes(good), { [name]: value });
      }),
    );
  });
});
