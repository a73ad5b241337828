import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { Problem } from '../problem.ts';

/**
 * The request's body, checked against its schema.
 * @throws Problem 400 naming the place that is wrong, `mutations.3.seq` for example
 */
export async function readBody<S extends z.ZodMiniType>(c: Context, schema: S): Promise<z.infer<S>> {
  if (!c.req.header('content-type')?.startsWith('application/json')) {
    throw new Problem(400, 'invalid', 'The body must be application/json.');
  }
  const parsed = schema.safeParse(parse(await c.req.text()));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : '';
  const place = [...issue.path, keys].filter((part) => part !== '').join('.') || 'body';
  throw new Problem(400, 'invalid', `${place}: ${issue.message}.`);
}

function parse(text: string): unknown {
  try {
    // NUL and half surrogate pairs can only come as escapes; PostgreSQL takes neither in a text.
    return text.includes('\\u') ? JSON.parse(text, storable) : JSON.parse(text);
  } catch {
    throw new Problem(400, 'invalid', 'The body is not JSON.');
  }
}

const storable = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.replace(/\0|\p{Surrogate}/gu, '\ufffd') : value;
