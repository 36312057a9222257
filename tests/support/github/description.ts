import { readFile } from 'node:fs/promises';
import { Ajv, type ValidateFunction } from 'ajv';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly schemas: Readonly<Record<string, object>>;
  };
}

/** GitHub's published description of github.com's API. */
export class Description {
  readonly #document: Document;
  readonly #validators: Ajv;
  readonly #checks = new Map<string, ValidateFunction>();

  private constructor(document: Document) {
    this.#document = document;
    // It is OpenAPI and no plain JSON Schema: examples, formats and discriminators mean nothing here.
    this.#validators = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    this.#validators.addSchema({ $id: 'github', components: { schemas: document.components.schemas } });
  }

  /** Its package would load every edition. */
  static async read(): Promise<Description> {
    const file = 'node_modules/@octokit/openapi/generated/api.github.com.json';
    return new Description(JSON.parse(await readFile(file, 'utf8'), typedNull) as Document);
  }

  /** A check of a shape by its name. */
  shape(name: string): ValidateFunction {
    return this.#validators.compile({ $ref: `github#/components/schemas/${name}` });
  }

  /** A check of what is answered to a route, or sent with it; undefined when nothing is described. */
  check(route: string, of: number | 'request'): ValidateFunction | undefined {
    const { requestBody, responses } = this.#operation(route);
    const [content] = Object.values((of === 'request' ? requestBody : responses[`${of}`])?.content ?? {});
    if (content?.schema === undefined) return undefined;
    const text = JSON.stringify(content.schema).replaceAll('"#/', '"github#/');
    const known = this.#checks.get(text) ?? this.#validators.compile(JSON.parse(text) as object);
    this.#checks.set(text, known);
    return known;
  }

  /** Names of a route's parameters. */
  parameters(route: string, kind: Parameter['in']): string[] {
    return (this.#operation(route).parameters ?? [])
      .map((one) =>
        '$ref' in one ? this.#document.components.parameters[one.$ref.split('/').at(-1) ?? ''] : one,
      )
      .filter((one) => one?.in === kind)
      .map((one) => one?.name ?? '');
  }

  /** Names of what a route takes in its body. */
  fields(route: string): string[] {
    const [content] = Object.values(this.#operation(route).requestBody?.content ?? {});
    return Object.keys((content?.schema as { properties?: object } | undefined)?.properties ?? {});
  }

  /** The route that a request is of: the one with the fewest names to fill in. */
  routeOf(method: string, path: string): string {
    const fits = Object.entries(this.#document.paths)
      .filter(([route, operations]) => {
        const pattern = route.replace(/\{path\}|\{ref\}/g, '.+').replace(/\{\w+\}/g, '[^/]+');
        return method.toLowerCase() in operations && new RegExp(`^${pattern}$`).test(path);
      })
      .map(([route]) => route)
      .sort((one, other) => one.split('{').length - other.split('{').length);
    if (fits[0] === undefined) throw new Error(`GitHub has no ${method} ${path}`);
    return `${method} ${fits[0]}`;
  }

  #operation(route: string): Operation {
    const [method = '', path = ''] = route.split(' ');
    const found = this.#document.paths[path]?.[method.toLowerCase()];
    if (found === undefined) throw new Error(`GitHub has no ${route}`);
    return found;
  }
}

/** Ajv takes `nullable` beside a type alone. */
function typedNull(_key: string, value: unknown): unknown {
  const schema = value as { nullable?: unknown; type?: unknown } | null;
  if (schema?.nullable !== true || schema.type !== undefined) return value;
  const { nullable: _nullable, ...rest } = schema;
  return rest;
}
