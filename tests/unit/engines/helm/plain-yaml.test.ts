import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { documentsOf } from '../../../../src/engines/helm/objects.js';
import { readPlainYaml } from '../../../../src/engines/helm/plain-yaml.js';

/** What the reader of all YAML makes of it: a comment in another script keeps the plain one from it. */
function whole(text: string): unknown {
  return documentsOf(`# é\n${text}`)[0];
}

const CHART = `# Source: app/templates/x.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: "api"
  labels:
    "team": "data \\"quoted\\""
    app.kubernetes.io/name: 'api'
spec:
  replicas: 2
  cpu: 250m
  share: 25%
  paused: false
  nothing:
  strategy: {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1.5}}
  types: [Ingress, Egress]
  cidr: 10.0.0.0/8
  except: [169.254.0.0/16, 10.0.0.0/8]
  ports:
  - { protocol: TCP, port: 80 }
  # Between.
  - name: https
    port: 443

    path: /health/z
  args:
    - "a: b # c"
    - plain words here
    - 12
`;

describe('the reader of plain YAML', () => {
  it('reads what a chart makes, as the reader of all YAML does', () => {
    expect(readPlainYaml(CHART)).toBeDefined();
    expect(readPlainYaml(CHART)).toEqual(whole(CHART));
  });

  it.each([
    ['a block of text', 'a: |\n  x\n'],
    ['an anchor', 'a: &x 1\nb: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a merge', '"<<": {"a": 1}\n'],
    ['a prototype', '__proto__: 1\n'],
    ['a prototype in JSON', 'a: {"__proto__": {"b": 1}}\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['a comment behind a value', 'a: b # c\n'],
    ['another script', 'a: "ü"\n'],
    ['a tab', 'a:\tb\n'],
    ['an escape', 'a: "\\u0041"\n'],
    ['a number with a base', 'a: 0x1f\n'],
    ['a number with zeros before', 'a: 0777\n'],
    ['a number that is not whole', 'a: 1.50\n'],
    ['a sexagesimal', 'a: 12:30\n'],
    ['a date', 'a: 2026-01-01\n'],
    ['a word for true', 'a: Yes\n'],
    ['a word for nothing', 'a: ~\n'],
    ['a key that is a word for true', 'on: 1\n'],
    ['a text over two lines', 'a: b\n  c\n'],
    ['a quoted text over two lines', 'a: "b\n  c"\n'],
    ['a quote within quotes', "a: 'it''s'\n"],
    ['a list of lists', 'a:\n  - - b\n'],
    ['an empty item', 'a:\n  -\n  - b\n'],
    ['a list alone', '- a\n'],
    ['a word alone', 'a\n'],
    ['nothing', ''],
    ['two columns that do not fit', 'a:\n    b: 1\n  c: 2\n'],
    ['a question', '? a\n: b\n'],
    ['a colon within words', 'a: b: c\n'],
    ['a flow with nothing in it', 'a: [b, ]\n'],
    ['a flow with a key alone', 'a: {b, c: 1}\n'],
    ['a flow with a word for true', 'a: [yes]\n'],
  ])('leaves %s to the other', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aZ09 :#-,.\'"{}[]&*!|>%@`\\/~_=+<?yesno\n\t') }),
    fc.constantFrom(
      'yes',
      'No',
      'null',
      '~',
      '1e3',
      '0o7',
      '1_000',
      '.inf',
      '12:30:45',
      '---',
      '250m',
      '<<',
      '1.2.3.4/5',
    ),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(word, fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(word, tie('value'), { maxKeys: 4 }),
    ),
  }));

  it('reads nothing otherwise than the reader of all YAML', () => {
    const styles = fc.record({
      indentSeq: fc.boolean(),
      collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
      defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const),
    });
    fc.assert(
      fc.property(fc.dictionary(word, value, { minKeys: 1 }), styles, (object, style) => {
        const text = stringify(object, { ...style, version: '1.1' });
        const plain = readPlainYaml(text);
        if (plain !== undefined) expect(plain).toEqual(whole(text));
      }),
      { numRuns: 1500 },
    );
  });

  it('reads no line noise otherwise than the reader of all YAML', () => {
    const part = fc.constantFrom(
      ...['a', 'b:', 'c: ', '"d": ', '- ', '\n', '  ', '\n  ', '1', '"x"', "'y'", '{', '}', '[', ']', ', '],
      ...[': ', '#', ' # z', '|', 'yes', '250m', '/p', '~'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const plain = readPlainYaml(text);
        if (plain !== undefined) expect(plain).toEqual(whole(text));
      }),
      { numRuns: 5000 },
    );
  });

  it.each(readdirSync('templates/helm/app/ci'))(
    'reads the values of %s as they are, or not at all',
    (file) => {
      const text = readFileSync(`templates/helm/app/ci/${file}`, 'utf8');
      const plain = readPlainYaml(text);
      if (plain !== undefined) expect(plain).toEqual(whole(text));
    },
  );
});
