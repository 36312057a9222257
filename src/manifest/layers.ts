import { isObject, type Json } from '../json.js';
import type { Location } from '../problem.js';
import { valueAt } from './paths.js';
import { PROFILES } from './profiles.js';
import type { Manifest, Origin, Path } from './types.js';

/** Which layer a value of the merged document was written in. */
type Layer = 'override' | 'overlay' | 'base' | 'removed' | 'none';

/** What a layer holds at a path: a map (which merges), anything else (which replaces), null (which removes), or nothing. */
type Held = 'map' | 'value' | 'null' | 'hidden' | 'absent';

/** Values that do not come from the manifest, by `key(path)`. */
export type Overrides = ReadonlyMap<string, Origin>;

/** The key of a path in `Overrides`. Keys hold no NUL: loading refuses it. */
export function overrideKey(path: Path): string {
  return path.join('\0');
}

/**
 * The layers of a resolved document: base, overlay, environment variables and inputs, defaults. Says for any
 * path where its value comes from. Nothing is recorded while merging: the layers themselves are asked.
 */
export class Layers {
  readonly manifest: Manifest;
  /** Name of the environment whose overlay is merged; undefined for the base alone. */
  readonly overlay: string | undefined;
  private readonly overrides: Overrides;
  private readonly profile: 'dev' | 'prod' | undefined;
  private lines: readonly string[] | undefined;

  constructor(
    manifest: Manifest,
    overlay?: string,
    overrides: Overrides = new Map(),
    profile?: 'dev' | 'prod',
  ) {
    this.manifest = manifest;
    this.overlay = overlay;
    this.overrides = overrides;
    this.profile = profile;
  }

  /** Where the value at a path of the resolved document comes from. */
  origin(path: Path): Origin {
    const override = this.override(path);
    if (override !== undefined) return override;
    const layer = this.layer(path);
    if (layer === 'base') return { kind: 'manifest', at: this.written(path) };
    if (layer === 'overlay' && this.overlay !== undefined)
      return { kind: 'manifest', at: this.written(this.inOverlay(path)), overlay: this.overlay };
    return this.profile !== undefined && this.byProfile(path)
      ? { kind: 'default', profile: this.profile }
      : { kind: 'default' };
  }

  /** True when the path is given by the manifest's overlay, or was removed by it. */
  fromOverlay(path: Path): boolean {
    const layer = this.layer(path);
    return layer === 'overlay' || layer === 'removed';
  }

  /**
   * The position that explains a path: of its value or its key, of the null that removed it, or of the nearest
   * ancestor that is written. Undefined when an environment variable or an input gave the value.
   */
  position(path: Path, part: 'key' | 'value'): Location | undefined {
    switch (this.layer(path)) {
      case 'override':
        return undefined;
      case 'overlay':
      case 'removed':
        return this.manifest.position(this.inOverlay(path), part);
      case 'base':
        return this.manifest.position(path, part);
      case 'none':
        return path.length === 0 ? this.manifest.position([]) : this.position(path.slice(0, -1), 'key');
    }
  }

  /** Where a value comes from, in words: `deployment.yaml:11:94`, `env INFRA_REGION`, `input images`, `default`. */
  where(path: Path): string {
    return originText(this.origin(path));
  }

  /** The text of a value as it stands in the manifest, when that is on one line: `0123` where the value is 123. */
  textAt(path: Path): string | undefined {
    const at = this.position(path, 'value');
    if (at?.endColumn === undefined) return undefined;
    this.lines ??= this.manifest.source.split('\n');
    return this.lines[at.line - 1]?.slice(at.column - 1, at.endColumn - 1);
  }

  /** The environment variable or the input that gave a value (or a list that holds it). */
  override(path: Path): Origin | undefined {
    if (this.overrides.size === 0) return undefined;
    for (let length = path.length; length > 1; length--) {
      const found = this.overrides.get(overrideKey(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private layer(path: Path): Layer {
    if (this.override(path) !== undefined) return 'override';
    const base = held(this.manifest.value, path);
    const inBase = base === 'map' || base === 'value' || base === 'null';
    if (this.overlay === undefined || path[0] !== 'spec') return inBase ? 'base' : 'none';
    switch (held(this.manifest.value, this.inOverlay(path))) {
      case 'value':
        return 'overlay';
      case 'map':
        return base === 'map' ? 'base' : 'overlay';
      case 'null':
        return path.length === 1 && inBase ? 'base' : 'removed';
      case 'hidden':
        // `dev:` with nothing in it is an overlay that changes nothing, not one that removes all of spec.
        return held(this.manifest.value, this.inOverlay(['spec'])) === 'null' && inBase ? 'base' : 'removed';
      case 'absent':
        return inBase ? 'base' : 'none';
    }
  }

  private inOverlay(path: Path): Path {
    return ['spec', 'environments', this.overlay ?? '', ...path.slice(1)];
  }

  private written(path: Path): Location {
    const value = valueAt(this.manifest.value, path);
    return this.manifest.position(path, isObject(value) || Array.isArray(value) ? 'key' : 'value');
  }

  private byProfile(path: Path): boolean {
    return (
      path[0] === 'spec' &&
      this.profile !== undefined &&
      valueAt(PROFILES[this.profile], path.slice(1)) !== undefined
    );
  }
}

/** An origin in words. */
export function originText(origin: Origin): string {
  switch (origin.kind) {
    case 'manifest':
      return `${origin.at.file}:${origin.at.line}:${origin.at.column}`;
    case 'environment':
      return `env ${origin.variable}`;
    case 'input':
      return `input ${origin.input}`;
    case 'default':
      return origin.profile === undefined ? 'default' : `default (profile ${origin.profile})`;
  }
}

function held(root: Json, path: Path): Held {
  let value: Json = root;
  for (const [depth, key] of path.entries()) {
    if (Array.isArray(value)) return valueAt(value, path.slice(depth)) === undefined ? 'hidden' : 'value';
    if (!isObject(value)) return 'hidden';
    if (!Object.hasOwn(value, key)) return 'absent';
    value = value[key] as Json;
  }
  if (value === null) return 'null';
  return isObject(value) ? 'map' : 'value';
}
