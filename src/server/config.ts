import { resolve } from 'node:path';
import * as z from 'zod/mini';

const port = z.coerce.number().check(z.int(), z.minimum(0), z.maximum(65_535));
const onOff = z.enum(['0', '1']);
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be a web address like https://laterne.example.org' });
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be like postgresql://user:password@host:5432/name',
});

const environment = z.object({
  PORT: z._default(port, 8080),
  HOST: z.optional(z.string()),
  LATERNE_DATA: z._default(z.string(), 'data'),
  LATERNE_PACK: z.optional(z.string()),
  LATERNE_URL: z.optional(httpUrl),
  LATERNE_DEMO: z._default(onOff, '1'),
  LATERNE_BACKUPS: z.optional(z.string()),
  LATERNE_TRUST_PROXY: z._default(onOff, '0'),
  DATABASE_URL: z.optional(postgresUrl),
});

/** What the environment says, checked and with its defaults. Paths are absolute. */
export interface Config {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string | undefined;
  /** Where photos and the embedded database live. */
  readonly data: string;
  readonly pack: string;
  /** How people reach this server, without a slash at the end; undefined: http://localhost:PORT. */
  readonly url: string | undefined;
  readonly demo: boolean;
  /** Where the embedded database is copied to once a day; undefined: nowhere. */
  readonly backups: string | undefined;
  /** The address of a visitor is what X-Forwarded-For says: only right behind a proxy of our own. */
  readonly trustProxy: boolean;
  /** PostgreSQL instead of the embedded database. */
  readonly databaseUrl: string | undefined;
}

/**
 * @param root the project's folder, where the built demo pack lies
 * @throws with one sentence that names the variable and what is wrong with it
 */
export function readConfig(env: NodeJS.ProcessEnv, root: string): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const name = String(issue.path[0]);
    throw new Error(`${name}=${given[name]}: ${issue.message}.`);
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    data: resolve(data.LATERNE_DATA),
    pack: data.LATERNE_PACK ? resolve(data.LATERNE_PACK) : resolve(root, 'dist/demo-pack'),
    url: data.LATERNE_URL?.replace(/\/+$/, ''),
    demo: data.LATERNE_DEMO === '1',
    backups: data.LATERNE_BACKUPS && resolve(data.LATERNE_BACKUPS),
    trustProxy: data.LATERNE_TRUST_PROXY === '1',
    databaseUrl: data.DATABASE_URL,
  };
}
