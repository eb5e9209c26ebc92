import { describe, expect, it } from '@jest/globals';
import { moduleOrder, read } from './repository-files.js';

const door = (name: string): string => read(`server/src/modules/${name}/index.ts`);

describe.each(moduleOrder())('the door of %s', (name) => {
  it('re-exports and does nothing else', () => {
    const rest = door(name)
      .replace(/\/\*\*[\s\S]*?\*\//g, '')
      .replace(/export (type )?\{[^}]*\} from '[^']+';/g, '')
      .trim();
    expect(rest).toBe('');
  });

  it('lets no entity, repository or resolver pass', () => {
    const passed = [...door(name).matchAll(/export \{[^}]*\} from '([^']+)'/g)]
      .map(([, file = '']) => file)
      .filter((file) => /\.(entity|repository|resolver)\.js$/.test(file));
    expect(passed).toEqual([]);
  });
});
