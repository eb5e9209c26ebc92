import { describe, expect, it } from '@jest/globals';
import { foldersIn, moduleOrder, read } from './repository-files.js';

const pascal = (name: string): string =>
  name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

describe('the order of the server modules', () => {
  it('names every module folder once, and no other', () => {
    expect([...moduleOrder()].sort()).toEqual(foldersIn('server/src/modules'));
  });

  it('is the one docs/architecture.md explains', () => {
    const table = read('docs/architecture.md').split('## The modules, in their order')[1] ?? '';
    const rows = [...table.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name);
    expect(rows).toEqual(['platform', ...moduleOrder()]);
  });

  it('is the order in which app.module.ts wires them', () => {
    const [, list = ''] = /MODULES[^=]*= \[([^\]]*)\]/.exec(read('server/src/app.module.ts')) ?? [];
    const wired = [...list.matchAll(/(\w+)Module/g)].map(([, name]) => name);
    expect(wired).toEqual(moduleOrder().map(pascal));
  });
});
