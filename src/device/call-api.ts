/** `network`: nobody answered. `server`: it is broken just now. Everything else is the server's own error code. */
export class ApiError extends Error {
  readonly code: string;
  /** The HTTP status, 0 where there was no answer. */
  readonly status: number;

  constructor(code: string, status: number, message: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
  }
}

type Method = 'GET' | 'POST' | 'DELETE';
const PATIENCE_MS = 15_000;

/**
 * Asks the server something that is no deed of the campaign: invitations, devices, sessions. These need a network.
 * @returns the JSON that came back, undefined for an empty answer
 * @throws ApiError with a code that the screen has words for
 */
export async function callApi<T>(method: Method, path: string, body?: unknown): Promise<T> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    text = await response.text();
  } catch (error) {
    throw new ApiError('network', 0, String(error));
  }
  const answer = parse(text);
  if (response.ok && answer !== NOT_JSON) return answer as T;
  const { error, message } = (answer !== NOT_JSON && answer ? answer : {}) as { error?: string; message?: string };
  throw new ApiError(error ?? 'server', response.status, message ?? `${method} ${path}: HTTP ${response.status}`);
}

const NOT_JSON = Symbol('not JSON');

/** A captive portal or a proxy answers with a page of its own: that is not the server's answer. */
function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}
