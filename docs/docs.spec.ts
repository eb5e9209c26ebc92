import { describe, expect, it } from '@jest/globals';

describe('docs', () => {
  it('stands', () => expect(1).toBe(1));
});
