import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../../../src/app/texts');
const namespaces = readdirSync(`${folder}/de`).map((file) => file.replace(/\.ts$/, ''));

/** 'hung.by' → 'von {{name}}' */
function flatten(texts: object, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value as object, `${prefix}${key}.`),
  );
}

async function texts(language: string, namespace: string): Promise<Map<string, string>> {
  const file = (await import(`${folder}/${language}/${namespace}.ts`)) as Record<string, object>;
  return new Map(flatten(file[namespace] ?? {}));
}

const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

describe.each(namespaces)('the texts of %s', (namespace) => {
  it('are there in English with the same keys and the same blanks to fill', async () => {
    const german = await texts('de', namespace);
    const english = await texts('en', namespace);
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
    for (const [key, text] of german) {
      expect(placeholders(english.get(key) ?? ''), `${namespace}:${key}`).toEqual(placeholders(text));
    }
  });

  it('say something everywhere, and never shout', async () => {
    for (const language of ['de', 'en']) {
      for (const [key, text] of await texts(language, namespace)) {
        expect(text.trim(), `${language}/${namespace}:${key}`).not.toBe('');
        expect(text, `${language}/${namespace}:${key}`).not.toContain('!');
      }
    }
  });
});
