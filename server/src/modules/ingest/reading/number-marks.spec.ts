import { describe, expect, it } from '@jest/globals';
import { readNumber } from './read-number.js';

describe('note marks', () => {
  it.each([
    ['a circled digit in front', '①153', '153', ['①']],
    ['a circled digit behind', '153⑳', '153', ['⑳']],
    ['two of them', '①②1,776', '1776', ['①', '②']],
    ['before the unit', '15①団体', '15', ['①']],
    ['a bare mark behind', '153※', '153', ['※']],
    ['a mark with a digit', '153※1', '153', ['※1']],
    ['full width', '１５３※１', '153', ['※１']],
    ['two with digits', '153※1,※2', '153', ['※1', '※2']],
    ['a mark and a space in front', '※1 153', '153', ['※1']],
    ['before a sign', '※△150', '-150', ['※']],
    ['a star behind', '153*1', '153', ['*1']],
    ['a star with a bracket', '153*1)', '153', ['*1)']],
    ['a star with a bracket in front', '*1)153', '153', ['*1)']],
    ['the word', '153注1', '153', ['注1']],
    ['the word with a bracket', '153 注1)', '153', ['注1)']],
    ['the word in brackets', '153（注）', '153', ['（注）']],
    ['the word in brackets in front', '(注1)153', '153', ['(注1)']],
    ['the word with a bracket in front', '注）153', '153', ['注）']],
    ['before the unit and behind', '15※1団体②', '15', ['※1', '②']],
  ])('are taken out first and kept: %s: %s', (_scenario, printed, value, notes) => {
    expect(readNumber(printed)).toMatchObject({ kind: 'NUMBER', value, notes, doubts: [] });
  });

  it('right before a digit leave a doubt', () => {
    expect(readNumber('※153')).toMatchObject({ value: '153', notes: ['※'] });
    expect(readNumber('*1,153')).toMatchObject({
      value: '1153',
      notes: ['*'],
      doubts: [{ code: 'NOTE_OR_DIGIT' }],
    });
  });

  it.each([
    ['alone with a digit', '※1'],
    ['the word before digits', '注1153'],
    ['within the digits', '1①53'],
    ['several within the digits', '1①②53'],
    ['several with a dot between them', '7①・①0'],
    ['within a group', '1,①776'],
    ['with too many digits', '15※1153'],
    ['with digits and a comma', '153※1,776'],
    ['in brackets between digits', '15(注)3'],
  ])('that cannot be told from the number are refused: %s: %s', (_scenario, printed) => {
    expect(() => readNumber(printed)).toThrow('NUMBER_NOTE_UNCLEAR');
  });

  it('do not take the bracket that closes another one', () => {
    expect(readNumber('120(うち5※1)')).toMatchObject({ value: '120', notes: ['※1'] });
  });
});

describe('states', () => {
  it.each([
    ['nothing', '', 'EMPTY'],
    ['spaces', ' 　\t', 'EMPTY'],
    ['a hyphen', '-', 'NIL'],
    ['a full-width hyphen', '－', 'NIL'],
    ['a minus sign', '−', 'NIL'],
    ['a horizontal bar', '―', 'NIL'],
    ['a dash', '—', 'NIL'],
    ['a long vowel sign', 'ー', 'NIL'],
    ['a narrow long vowel sign', 'ｰ', 'NIL'],
    ['two dashes', '――', 'NIL'],
    ['a dash in brackets', '（－）', 'NIL'],
    ['the word none', '該当なし', 'NIL'],
    ['an ellipsis', '…', 'UNKNOWN'],
    ['two ellipses', '……', 'UNKNOWN'],
    ['three points', '...', 'UNKNOWN'],
    ['the word unknown', '不明', 'UNKNOWN'],
    ['not counted yet', '集計中', 'UNKNOWN'],
    ['still looked into', '（調査中）', 'UNKNOWN'],
    ['cancelled', '中止', 'NIL'],
    ['closed', '休館', 'CLOSED'],
    ['closed for good', '閉館', 'CLOSED'],
    ['closed for some days', '臨時休館中', 'CLOSED'],
    ['x', 'x', 'SUPPRESSED'],
    ['full-width X', 'Ｘ', 'SUPPRESSED'],
    ['a cross', '×', 'SUPPRESSED'],
    ['a star', '*', 'MARKED'],
    ['a full-width star', '＊', 'MARKED'],
    ['three stars', '***', 'MARKED'],
    ['a note mark', '①', 'MARKED'],
  ])('are no number: %s: %s', (_scenario, printed, state) => {
    expect(readNumber(printed, { unit: '千円' })).toMatchObject({ kind: 'STATE', state, printed });
  });

  it('keep their notes', () => {
    expect(readNumber('…※1')).toMatchObject({ state: 'UNKNOWN', notes: ['※1'] });
  });
});
