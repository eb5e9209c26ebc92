import { type CellContext, doubt, type Phrase, readPhrase, strongest } from './number-phrase.js';
import { measureOf } from './number-units.js';
import type { BracketMeaning } from './number.types.js';
import { Unreadable } from './reading.js';

interface Split {
  readonly outer: string;
  /** What stands in brackets, or null. */
  readonly inside: string | null;
}

/** In this order: 前年比 is a change although 前年 stands in it. */
const MEANINGS: readonly (readonly [BracketMeaning, RegExp])[] = [
  ['BREAKDOWN', /内訳|\d[^\d.,]+\d/u],
  ['OF_WHICH', /うち|内数|再掲|^内/u],
  ['CHANGE', /増|減|前年.{0,4}比|^[-△▲+±]/u],
  ['PREVIOUS_YEAR', /前年|昨年|前回|前期/u],
  ['SHARE', /構成比|割合|率|[%‰]|パーセント/u],
  ['QUALIFIER', /約|およそ|概|推計|推定|見込|以上|以下|未満|程度|超|前後/u],
];

/** Words before a number in brackets that say only what it means. */
const LEADING = /^(?:うち|内数|内|再掲|前年度?|昨年度?|構成比|割合|増減) ?:? ?/u;

const ABOUT = /^(?:約|推計|推定|概数|概算|見込み?|程度)$/u;

/** Text without numbers that says the whole number is part of another one. */
const PART = /^(?:再掲|内数|うち数)$/u;

/**
 * A number with something in brackets. The number outside counts; one inside is never taken beside it.
 * @throws Unreadable for brackets that are not closed, or hold unknown words
 */
export function readBracketed(text: string, context: CellContext): Phrase {
  const { outer, inside } = split(text, context);
  if (inside === null) return readPhrase(outer, context);
  if (outer === '') {
    noteBrackets(inside, context);
    return readPhrase(inside.replace(LEADING, ''), context);
  }
  // 日 in brackets may be a Sunday.
  if (inside !== '日' && measureOf(inside)?.known) return readPhrase(`${outer}${inside}`, context);
  const about = ABOUT.test(inside);
  if (!about && !PART.test(inside) && !/\d/.test(inside)) {
    throw new Unreadable('NUMBER_TEXT_AFTER', { printed: context.printed, text: `(${inside})` });
  }
  noteBrackets(inside, context);
  const phrase = readPhrase(outer, context);
  if (!about) return phrase;
  const qualifier = strongest(phrase.first.qualifier, 'ABOUT', context);
  return { ...phrase, first: { ...phrase.first, qualifier } };
}

function noteBrackets(inside: string, context: CellContext): void {
  const meaning = MEANINGS.find(([, pattern]) => pattern.test(inside))?.[0] ?? 'UNCLEAR';
  doubt(context, 'BRACKETS', { inside, meaning });
}

/** One pair at most, not in front of the number and not within its digits. */
function split(text: string, { printed }: CellContext): Split {
  const [before = '', inner, ...more] = text.split('(');
  if (inner === undefined) return { outer: text, inside: null };
  const [inside = '', after, ...closings] = inner.split(')');
  if (after === undefined || [...more, ...closings].length > 0 || before.includes(')')) {
    throw new Unreadable('NUMBER_UNREADABLE', { printed });
  }
  const [left, right] = [before.trim(), after.trim()];
  if (left === '' && right !== '') throw new Unreadable('NUMBER_UNREADABLE', { printed });
  if (/^[\d.,]/.test(right)) throw new Unreadable('NUMBER_TWO', { printed });
  return { outer: `${left}${right}`, inside: inside.trim() };
}
