/** What the fake GitHub answers. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request to it. */
export interface Asked {
  readonly method: string;
  /** Below the base path, decoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** Whose token it bore. */
  readonly login: string;
}

const MESSAGES: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
};

/** As GitHub tells errors: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
export function refusal(status: number, message = MESSAGES[status] ?? 'Server Error', headers = {}): Answer {
  return {
    status,
    headers,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` },
  };
}

/** As GitHub refuses a body: https://github.com/jmikedupont2/ai-ticket/issues/51 */
export function tooLong(resource: 'Issue' | 'IssueComment'): Answer {
  const message = 'Body is too long (maximum is 65536 characters)';
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ resource, code: 'unprocessable', field: 'data', message }],
      documentation_url: 'https://docs.github.com/rest',
      status: '422',
    },
  };
}

/** One page of a list, with the header that leads to the next. */
export function paged(
  all: readonly unknown[],
  { query, path }: Pick<Asked, 'query' | 'path'>,
  key?: string,
): Answer {
  const size = Math.min(Number(query['per_page'] ?? '30'), 100);
  const page = Number(query['page'] ?? '1');
  const part = all.slice((page - 1) * size, page * size);
  const next = new URLSearchParams({ ...query, page: `${page + 1}` });
  const headers = page * size < all.length ? { link: `<https://api.test${path}?${next}>; rel="next"` } : {};
  return { status: 200, headers, body: key === undefined ? part : { total_count: all.length, [key]: part } };
}
