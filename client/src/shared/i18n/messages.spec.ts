import { describe, expect, test } from '@jest/globals';
import { EN as ENGLISH } from './messages-en';
import { JA as JAPANESE } from './messages-ja';

interface Tree {
  [key: string]: string | Tree;
}

function entries(messages: Tree, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : entries(value, `${prefix}${key}.`),
  );
}

function parameters(message: string): string[] {
  return [
    ...new Set(Array.from(message.matchAll(/\{(\w+)[,}]/g), ([, name]) => name ?? '')),
  ].sort();
}

const JA = new Map(entries(JAPANESE));
const EN = new Map(entries(ENGLISH));

describe('messages', () => {
  test('have the same keys in both languages', () => {
    expect([...EN.keys()].sort()).toEqual([...JA.keys()].sort());
  });

  test.each([...JA.keys()])('%s has words and the same parameters in both languages', (key) => {
    const [japanese = '', english = ''] = [JA.get(key), EN.get(key)];
    expect(japanese).not.toBe('');
    expect(english).not.toBe('');
    expect(parameters(english)).toEqual(parameters(japanese));
  });
});
