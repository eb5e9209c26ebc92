import { type Day, fiscalYear, isDay, periodOf } from '../../../platform/time/period.js';
import type { Aim, TargetType } from './aim.js';
import { problemsOf } from './aim.js';
import { readNumeral } from './numeral.js';

/** No printed target is longer; a sentence is no target. */
const LONGEST = 40;

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\s、,，。.]+(?=\D|$)/gu, ''],
  [/\s+/gu, ''],
  [/[-‐‑‒–—―−ー~〜～]|から(?=[\d〇一二三四五六七八九十百千])/gu, '〜'],
  [/ヶ|ケ|ヵ|カ(?=所|月)|箇|個(?=所)/gu, 'か'],
  [/パーセント/gu, '%'],
  [/(?<=\d),(?=\d{3})/gu, ''],
];

const NUMERAL = '[\\d.〇一二三四五六七八九十百千万]+';
const COUNTER =
  '回|件|人|名|団体|グループ|部|冊|校|個|日間?|時間|分|コマ|本|号|か所|社|組|講座|事業|点|%|割|台|枚|区';
const BEFORE =
  '年度?内?に?|年間(?:で|に)?|全|合?計|総数|延べ|のべ|目標(?:値は?)?:?|各年度?|毎年度?';
const LEAD = '約|およそ|おおよそ|概ね|おおむね|最低(?:でも)?|少なくとも|最大(?:でも)?|最高|上限';
const AFTER = '程度|前後|ほど|くらい|ぐらい|以上|以下|以内|まで|を?上限';
const DOING =
  '(?:を|の|に)?(?:目標|予定|計画|開催|実施|発行|配布|開講|作成|運営)?(?:と|を)?(?:する|します|予定|目標)?';

const NUMBER = new RegExp(
  `^(?:${BEFORE})*(${LEAD})?(?:${BEFORE})*(${NUMERAL})(${COUNTER})?(?:〜(${NUMERAL})(${COUNTER})?)?(${AFTER})?${DOING}$`,
  'u',
);

const ONGOING =
  /^(?:通年|年間を通じて|年間を通して|1年を通じて|随時|常時|継続)(?:して|で|的に)?(?:実施|開催|運営|開設|開所|対応|受付|提供|更新|発信)?(?:する|します|予定)?$/u;

const DAY =
  /^(年度)?(?:(\d{1,2})月(?:(\d{1,2})日|(上旬|中旬|下旬|末|中))?|(内|末|中))(まで)?に?(?:を)?(発行|完成|公開|開催|実施|開設|開始|作成|策定|改訂|完了|公表)?(?:する|します)?(予定)?$/u;

/**
 * The aim a plan prints: 年1回, 年3〜4回, 6回程度, 全5回, 通年, 80％以上, 20人以内, 3月発行予定 (of a given fiscal year).
 * Percents become shares of 1. Null for prose, and for what is no aim of a year as it stands (月1回, 20人未満).
 */
export function readAim(printed: string, year?: number): Aim | null {
  const text = fold(printed);
  if (text === '' || text.length > LONGEST) return null;
  const aim = ONGOING.test(text) ? ongoing() : (readNumber(text) ?? readDay(text, year));
  return aim !== null && problemsOf(aim).length === 0 ? aim : null;
}

/** Whether what is printed is a share of a whole: 80%, 8割. Only a number of the same kind can be its target. */
export const isShare = (printed: string): boolean => /[%割]/u.test(fold(printed));

const fold = (printed: string): string =>
  FOLDS.reduce((text, [variant, usual]) => text.replace(variant, usual), printed.normalize('NFKC'));

const ongoing = (): Aim => ({ type: 'ONGOING', low: null, high: null, dueOn: null });

function readNumber(text: string): Aim | null {
  const [, lead, first, firstCounter, second, secondCounter, after] = NUMBER.exec(text) ?? [];
  const counter = secondCounter ?? firstCounter;
  // A number alone may be anything: a year, a page.
  if (first === undefined || counter === undefined) return null;
  if (firstCounter !== undefined && firstCounter !== counter) return null;
  const low = inUnit(first, counter);
  if (low === null) return null;
  const type = typeOf(lead, after);
  if (second === undefined) return type === null ? null : toAim(type, low);
  const high = inUnit(second, counter);
  return high === null || type !== 'EXACT' ? null : { type: 'RANGE', low, high, dueOn: null };
}

/** 80% is 0.8, 8割 too. */
function inUnit(printed: string, counter: string): number | null {
  const value = readNumeral(printed);
  if (value === null) return null;
  if (counter === '%') return value / 100;
  return counter === '割' ? value / 10 : value;
}

const MEANINGS: readonly (readonly [RegExp, TargetType])[] = [
  [/^(?:約|およそ|おおよそ|概ね|おおむね|程度|前後|ほど|くらい|ぐらい)$/u, 'ABOUT'],
  [/^(?:最低(?:でも)?|少なくとも|以上)$/u, 'AT_LEAST'],
  [/^(?:最大(?:でも)?|最高|を?上限|以下|以内|まで)$/u, 'AT_MOST'],
];

/** What stands around the number decides; two words that say different things decide nothing. */
function typeOf(lead: string | undefined, after: string | undefined): TargetType | null {
  const meant = [lead, after]
    .filter((word) => word !== undefined)
    .map((word) => MEANINGS.find(([pattern]) => pattern.test(word))?.[1]);
  const [first = 'EXACT', second = first] = meant;
  // 約80%以上: the end is what is aimed at.
  if (first === 'ABOUT' && second !== 'ABOUT') return second;
  return first === second ? first : null;
}

function toAim(type: TargetType, number: number): Aim {
  return {
    type,
    low: type === 'AT_MOST' ? null : number,
    high: type === 'AT_LEAST' ? null : number,
    dueOn: null,
  };
}

/** A day needs a word that says something is done by it: 3月 alone may be the month something is about. */
function readDay(text: string, year: number | undefined): Aim | null {
  const match = DAY.exec(text);
  if (!match || year === undefined) return null;
  const [, ofYear, month, day, part, ofYearPart, until, doing, planned] = match;
  if ((until ?? doing ?? planned) === undefined) return null;
  if ((ofYear === undefined) !== (ofYearPart === undefined)) return null;
  const dueOn =
    month === undefined ? fiscalYear(year).to : dayOf(Number(month), day ?? part ?? '末', year);
  return dueOn === null ? null : { type: 'MILESTONE', low: null, high: null, dueOn };
}

const LAST_OF: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };

/** Months from January on belong to the year after; a month or its end is its last day. */
function dayOf(month: number, day: string, year: number): Day | null {
  const first = `${month >= 4 ? year : year + 1}-${String(month).padStart(2, '0')}-01`;
  if (!isDay(first)) return null;
  const number = LAST_OF[day] ?? Number(day);
  if (Number.isNaN(number)) return periodOf('MONTH', first).to;
  const due = `${first.slice(0, 8)}${String(number).padStart(2, '0')}`;
  return isDay(due) ? due : null;
}
