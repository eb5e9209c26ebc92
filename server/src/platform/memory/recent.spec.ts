import { describe, expect, it } from '@jest/globals';
import { Recent } from './recent.js';

describe('what was used last', () => {
  it('is found again, and what was not used for longest goes first', () => {
    const recent = new Recent<number>(2);
    recent.set('a', 1);
    recent.set('b', 2);
    expect(recent.get('a')).toBe(1);
    recent.set('c', 3);
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
  });

  it('weighs no more than it may, also after a key is given again', () => {
    const recent = new Recent<string>(10, (text) => text.length);
    recent.set('a', 'x'.repeat(6));
    recent.set('a', 'x'.repeat(4));
    recent.set('b', 'x'.repeat(6));
    expect([recent.get('a')?.length, recent.get('b')?.length]).toEqual([4, 6]);
    recent.set('c', 'x');
    expect([recent.get('a'), recent.get('b')?.length, recent.get('c')]).toEqual([
      undefined,
      6,
      'x',
    ]);
  });

  it('is kept while it is used, however many others come', () => {
    const recent = new Recent<number>(10);
    recent.set('always', 0);
    for (let i = 0; i < 100; i += 1) {
      recent.set(`${i}`, i);
      expect(recent.get('always')).toBe(0);
    }
    expect([recent.get('99'), recent.get('90')]).toEqual([99, undefined]);
  });

  it('keeps nothing that is too heavy by itself, nor what it replaces', () => {
    const recent = new Recent<string>(3, (text) => text.length);
    recent.set('a', 'xx');
    recent.set('a', 'xxxx');
    expect(recent.get('a')).toBeUndefined();
    recent.set('b', 'xxx');
    expect(recent.get('b')).toBe('xxx');
    recent.delete('b');
    expect(recent.get('b')).toBeUndefined();
  });
});
