import { isObject, type JsonObject, parseJson } from '../../json.js';
import type { KubeObject } from './objects.js';

/** Objects as one List, each with its namespace: kubectl takes the last of several for all that name none. */
export function toList(objects: readonly KubeObject[]): JsonObject {
  const items = objects.map(({ body, namespace }) => {
    const metadata = isObject(body['metadata']) ? body['metadata'] : {};
    return { ...body, metadata: { ...metadata, ...(namespace === '' ? {} : { namespace }) } };
  });
  return { apiVersion: 'v1', kind: 'List', items };
}

/** The objects of what kubectl prints as JSON: one, a List, or one after the other; none of an empty text. */
export function valuesIn(text: string): readonly JsonObject[] {
  const whole = parseJson(text);
  const values = isObject(whole)
    ? [whole]
    : text.split(/(?<=^\})\r?\n(?=\{)/m).map((part) => parseJson(part));
  return values
    .filter(isObject)
    .flatMap((value) =>
      value['kind'] === 'List' && Array.isArray(value['items']) ? value['items'] : [value],
    )
    .filter(isObject);
}
