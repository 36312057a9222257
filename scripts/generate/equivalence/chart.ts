import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text that makes one kind of object, with that of the helpers it includes. */
interface Part {
  readonly kind: string;
  readonly text: string;
  /** Maps of the values that it is made for each entry of; none for objects of the whole release. */
  readonly maps: readonly string[];
}

/** Maps of the values whose keys are the user's, so that no template names them. */
const NAMED_BY_USER = ['env', 'secrets'];
const DEFINE = /\{\{-?\s*define "([^"]+)"/g;
const INCLUDE = /include "([^"]+)"/g;
const DIRECTIVE = /^\s*\{\{-? *(range|if|with|else|\$|\/\*)/;

/**
 * The objects, and the keys in them, that a value of a chart becomes a part of, sorted: `Deployment.containerPort`.
 * Read from the templates line by line, which is as much as their plain style needs.
 * @param path such as `services.api.scale.min`, or `egress`.
 */
export function objectsOf(root: string, chart: string, path: readonly string[]): readonly string[] {
  const parts = partsOf(join(root, 'templates/helm', chart, 'templates'));
  const [map = '', , ...all] = path;
  const rest = all.slice(0, all.findIndex((key) => NAMED_BY_USER.includes(key)) + 1 || undefined);
  const own = parts.filter(({ maps }) => maps.includes(map));
  if (own.length === 0) return placesIn(parts, [`Values.${map}`]);
  for (const chain of chainsOf(rest)) {
    const places = placesIn(own, [chain.join('.')]);
    if (places.length > 0) return places;
  }
  return own.map(({ kind }) => kind).sort();
}

/** `a.b.c`, `b.c`, `c`: a template may be inside `with`. */
function chainsOf(rest: readonly string[]): readonly (readonly string[])[] {
  return rest.map((_, index) => rest.slice(index));
}

function placesIn(parts: readonly Part[], chains: readonly string[]): readonly string[] {
  const places = parts.flatMap(({ kind, text }) =>
    chains.flatMap((chain) => {
      const reference = new RegExp(`[.]${chain.replaceAll('.', '[.]')}(?![A-Za-z0-9])`);
      const keys = text
        .split('\n')
        .filter((line) => reference.test(line))
        .map((line) => /^\s*(?:- )?([\w./]+):\s/.exec(line)?.[1]);
      const named = keys.filter((key) => key !== undefined);
      return named.length > 0 ? named.map((key) => `${kind}.${key}`) : keys.length > 0 ? [kind] : [];
    }),
  );
  return [...new Set(places)].sort();
}

function partsOf(folder: string): readonly Part[] {
  const texts = readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const helpers = new Map(texts.flatMap(definitionsIn));
  return texts.flatMap((text) =>
    documentsIn(withoutDefinitions(text)).map(({ lines, maps }) => {
      const document = lines.join('\n');
      const kind = /^kind: (\w+)$/m.exec(document)?.[1] ?? '';
      return { kind, text: included(document, helpers, new Set()), maps };
    }),
  );
}

interface Document {
  readonly lines: readonly string[];
  readonly maps: readonly string[];
}

/** The documents of a template, each with the directives before it, which decide whether it is there. */
function documentsIn(text: string): readonly Document[] {
  const documents: Document[] = [];
  let lines: string[] = [];
  let maps: readonly string[] = [];
  const end = (): void => {
    // What stands before the next document decides about that one.
    const kept = lines.findLastIndex((line) => line.trim() !== '' && !DIRECTIVE.test(line)) + 1;
    if (kept > 0) documents.push({ lines: lines.slice(0, kept), maps });
    maps = lines.slice(kept).reduce(mapsOf, maps);
    lines = lines.slice(kept);
  };
  for (const line of text.split('\n')) {
    if (line === '---') end();
    else if (line === '{{- else }}') {
      const before = lines.slice(
        0,
        lines.findIndex((one) => one !== '' && !DIRECTIVE.test(one)),
      );
      end();
      lines = [...before, ...lines];
    } else lines.push(line);
  }
  end();
  return documents.filter(({ lines: all }) => all.some((line) => line.startsWith('kind: ')));
}

/** The maps that the outermost loop goes over, once a line has begun one. */
function mapsOf(maps: readonly string[], line: string): readonly string[] {
  if (!line.startsWith('{{- range')) return maps;
  const found = [...line.matchAll(/\.Values\.(\w+)/g)].map(([, map = '']) => map);
  return found.length > 0 ? found : maps;
}

/** Helpers by name. In a file of objects they come first, before the loop over entries. */
function definitionsIn(text: string): readonly (readonly [string, string])[] {
  const starts = [...text.matchAll(DEFINE)];
  const end = text.length - withoutDefinitions(text).length;
  return starts.map(
    ({ 1: name = '', index }, at) => [name, text.slice(index, starts[at + 1]?.index ?? end)] as const,
  );
}

/** The objects of a file: nothing of one that has helpers only. */
function withoutDefinitions(text: string): string {
  const last = [...text.matchAll(DEFINE)].at(-1);
  if (last === undefined) return text;
  const after = text.indexOf('\n{{- range $name', last.index);
  return after < 0 ? '' : text.slice(after);
}

function included(text: string, helpers: ReadonlyMap<string, string>, seen: Set<string>): string {
  const names = [...text.matchAll(INCLUDE)].map(([, name = '']) => name).filter((name) => !seen.has(name));
  for (const name of names) seen.add(name);
  return [text, ...names.map((name) => included(helpers.get(name) ?? '', helpers, seen))].join('\n');
}
