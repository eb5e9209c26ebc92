import { describe, expect, test } from '@jest/globals';
import {
  changed,
  editedLines,
  EMPTY,
  isColumn,
  isInConflict,
  keptMine,
  pasted,
  takenTheirs,
  toInput,
  toNumber,
  toState,
} from './entry-draft';
import { aFigure, aForm, aLine } from './entry-fixture';

const A = aLine('a', 'A', { version: 3, current: aFigure() });
const B = aLine('b', 'B');
const LOG = aLine('log', 'Log', { fromLog: true, current: aFigure({ fromLog: true }) });
const C = aLine('c', 'C');

describe('what is typed', () => {
  test('is kept with the version it was typed over', () => {
    const draft = changed(EMPTY, A, toNumber({ printed: '１３' }));
    expect(draft.edits.a).toMatchObject({ printed: '１３', expectedVersion: 3, state: 'VALUE' });
    expect(editedLines(draft, [A, B])).toEqual([A]);
  });

  test('is no change where it says what stands there', () => {
    const draft = changed(EMPTY, A, { printed: '13' });
    expect(changed(draft, A, { printed: ' 12 ' }).edits).toEqual({});
    expect(changed(EMPTY, B, { printed: '' }).edits).toEqual({});
  });

  test('goes where a reason is chosen, and the reason where a number is typed', () => {
    const closed = changed(EMPTY, A, toState('CLOSED'));
    expect(closed.edits.a).toMatchObject({ state: 'CLOSED', printed: '' });
    expect(changed(closed, A, toNumber({ printed: '5' })).edits.a).toMatchObject({
      state: 'VALUE',
      printed: '5',
    });
  });

  test('is sent as it was typed: the server reads it', () => {
    const form = aForm([A]);
    const draft = changed(EMPTY, A, toNumber({ printed: '１，０２４' }));
    const edit = draft.edits.a;
    if (!edit) throw new Error('not kept');
    expect(toInput(form, A, edit)).toMatchObject({
      ...{ unit: 'center', period: '2026-10', printed: '１，０２４', expectedVersion: 3 },
    });
    expect(toInput(form, A, { ...edit, state: 'CLOSED' }).printed).toBeNull();
  });
});

describe('what somebody else saved meanwhile', () => {
  const draft = changed(EMPTY, A, toNumber({ printed: '13' }));
  const now = { ...A, version: 4, current: aFigure({ value: 14, text: '14' }) };

  test('is a conflict until somebody chooses', () => {
    expect(isInConflict(draft, A)).toBe(false);
    expect(isInConflict(draft, now)).toBe(true);
    const mine = keptMine(draft, now);
    expect(isInConflict(mine, now)).toBe(false);
    expect(mine.edits.a).toMatchObject({ printed: '13', expectedVersion: 4 });
    expect(takenTheirs(draft, now).edits).toEqual({});
  });

  test('and is the same as what was typed, is nothing to save any more', () => {
    const same = { ...now, current: aFigure({ value: 13, text: '13' }) };
    expect(keptMine(draft, same).edits).toEqual({});
  });
});

describe('a column that is pasted', () => {
  test('goes downwards, over what a log counts and past the end', () => {
    const draft = pasted(EMPTY, [A, B, LOG, C], 1, '1,200\r\n99\r\n3\r\n4\r\n');
    expect(Object.entries(draft.edits).map(([key, { printed }]) => [key, printed])).toEqual([
      ['b', '1,200'],
      ['c', '3'],
    ]);
  });

  test('leaves rows without a value and takes the first of several columns', () => {
    const draft = pasted(EMPTY, [A, B, C], 0, '5\t6\n\n7');
    expect(draft.edits.a?.printed).toBe('5');
    expect(draft.edits.b).toBeUndefined();
    expect(draft.edits.c?.printed).toBe('7');
  });

  test.each([
    ['12', false],
    ['12\n', false],
    ['1\n2', true],
    ['1\t2', true],
  ])('%j is one: %s', (text, expected) => {
    expect(isColumn(text)).toBe(expected);
  });
});
