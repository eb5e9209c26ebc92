import { expect, it } from '@jest/globals';
import { ranks } from './rank.js';

it.each([
  [
    [30, 20, 20, 10],
    [1, 2, 2, 4],
  ],
  [
    [null, 5, 0],
    [null, 1, 2],
  ],
  [[], []],
])('%j ranks as %j', (values, expected) => {
  expect(ranks(values)).toEqual(expected);
});
