import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

interface Claim {
  seed: string;
  document: string;
  line: number;
  sentence: string;
  unit: string;
  link: { metric: string; breakdown: string | null; option: string | null } | null;
}

const folder = join(process.cwd(), 'claims');
const text = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');

const claims = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(text(`claims/${name}`)) as Claim[]);
const documents = JSON.parse(text('published/documents.json')) as { code: string; file: string }[];
const linesOf = new Map(documents.map(({ code, file }) => [code, text(file).split('\n')]));

describe('the claims', () => {
  it('are in the words of the line they name', () => {
    expect(claims.length).toBeGreaterThan(0);
    const altered = claims.filter(
      ({ document, line, sentence }) => !linesOf.get(document)?.[line - 1]?.includes(sentence),
    );
    expect(altered).toEqual([]);
  });

  it('have names of their own, which begin with their place', () => {
    expect(new Set(claims.map(({ seed }) => seed)).size).toBe(claims.length);
    const elsewhere = claims.filter(
      ({ seed, document, line }) => !seed.startsWith(`${document}-${line}-`),
    );
    expect(elsewhere).toEqual([]);
  });

  it('say each thing of each series once', () => {
    const keys = claims.map(({ document, line, sentence, link }) =>
      JSON.stringify([document, line, sentence, link]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
