import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = resolve(process.cwd(), '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'seeds/README.md'],
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
    .map((path) => join('docs', path)),
];

/** The address a heading gets: small letters, no punctuation, hyphens for spaces. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/[`*]|\[|\]\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const withoutCode = (text: string): string =>
  text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

const anchorsOf = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Links to places in this repository: the page, the link, and where it leads. */
const links = pages.flatMap((page) =>
  [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path));
      return { line: `${page}: ${link}`, target, anchor };
    }),
);

const mentions = (pattern: RegExp): string[] =>
  pages.flatMap((page) => [...read(page).matchAll(pattern)].map(([, name = '']) => name));

describe('links', () => {
  it('lead to files that are there', () => {
    const broken = links.filter(({ target }) => !existsSync(join(ROOT, target)));
    expect(broken.map(({ line }) => line)).toEqual([]);
  });

  it('lead to headings that are there', () => {
    const broken = links.filter(
      ({ target, anchor }) =>
        anchor !== undefined &&
        existsSync(join(ROOT, target)) &&
        !anchorsOf(target).includes(anchor),
    );
    expect(broken.map(({ line }) => line)).toEqual([]);
  });

  it('reach every guide and every decision from docs/README.md', () => {
    const linked = links.filter(({ line }) => line.startsWith('docs/README.md: '));
    const reached = linked.map(({ target }) => target);
    const written = pages.filter((page) => /^docs\/(guides|decisions)\//.test(page));
    expect(written.filter((page) => !reached.includes(page))).toEqual([]);
  });
});

describe('commands', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  it('of npm are scripts of package.json', () => {
    const named = [...mentions(/npm run ([a-z][a-z0-9:-]*)/g), ...mentions(/npm (start|test)\b/g)];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('of musubi are those the command line knows', () => {
    const [, usage = ''] = /USAGE = `([^`]*)`/.exec(read('server/src/cli.ts')) ?? [];
    const known = [...usage.matchAll(/^ {2}([a-z]\w*)\b/gm)].map(([, name]) => name);
    const named = mentions(/musubi -- ([a-z]\w*)/g);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !read('docs/guides/operate.md').includes(`-- ${name}`))).toEqual(
      [],
    );
  });
});

describe('lists', () => {
  it('of modules have the order lint uses', () => {
    const [, list = ''] =
      /serverModules = \[([^\]]*)\]/.exec(read('eslint/module-order.mjs')) ?? [];
    const order = [...list.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
    const [, table = ''] = read('docs/architecture.md').split('## The modules, in their order');
    const rows = [...table.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name);
    expect(rows).toEqual(['platform', ...order]);
  });

  it('of environment variables are those of .env.example', () => {
    const example = [...read('.env.example').matchAll(/^([A-Z][A-Z0-9_]*)=/gm)];
    const table = [...read('docs/guides/operate.md').matchAll(/^\| `([A-Z][A-Z0-9_]*)`/gm)];
    expect(table.map(([, name]) => name)).toEqual(example.map(([, name]) => name));
  });
});

describe('decisions', () => {
  const decisions = pages.filter((page) => page.startsWith('docs/decisions/')).sort();

  it('are numbered without a gap', () => {
    const numbers = decisions.map((page) => Number(/(\d{4})-/.exec(page)?.[1]));
    expect(numbers).toEqual(decisions.map((_, i) => i + 1));
  });

  it.each(decisions)('%s has context, decision and consequence', (page) => {
    const headings = [...read(page).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Context', 'Decision', 'Consequence']);
    expect(read(page)).toMatch(new RegExp(`^# ${/(\d{4})-/.exec(page)?.[1]} `));
  });
});
