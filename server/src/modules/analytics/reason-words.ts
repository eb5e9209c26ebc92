import { fiscalYearWords, withDays } from '../../platform/time/day-words.js';
import { isWholeFiscalYear, type Period } from '../../platform/time/period.js';
import type { Candidate, Reason, ReasonCode } from './comparability.js';
import type { Coverage } from './evaluated.js';

interface Words {
  readonly ja: string;
  readonly en: string;
}

/** A reason in both languages. `{own}` and `{other}` say how this value and the one beside it stand. */
const WORDS: Readonly<Record<ReasonCode, Words>> = {
  NO_VALUE: { ja: 'この期間の数値がありません。', en: 'There is no value for this period.' },
  OTHER_PERIOD: { ja: '{period}の数値です。', en: 'It is a value of {period}.' },
  SCOPE: {
    ja: '数えている範囲が違います（この値：{own}、比べる相手：{other}）。',
    en: 'Something else is counted (here: {own}; beside it: {other}).',
  },
  MULTI_LABEL: {
    ja: '内容の数え方が違います（この値：{own}、比べる相手：{other}）。',
    en: 'Topics are counted in another way (here: {own}; beside it: {other}).',
  },
  DENOMINATOR: {
    ja: '何に対する割合かが同じと言えません（この値：{own}、比べる相手：{other}）。',
    en: 'It cannot be said to be a share of the same (here: {own}; beside it: {other}).',
  },
  QUESTION: {
    ja: '調査の設問が違います（この値：{own}、比べる相手：{other}）。引き算はできません。',
    en: 'Another question was asked (here: {own}; beside it: {other}). One cannot be subtracted from the other.',
  },
  BASE: {
    ja: '調査の対象が違います（この値：{own}、比べる相手：{other}）。',
    en: 'Other people were asked (here: {own}; beside it: {other}).',
  },
  SURVEY: {
    ja: '別の調査です（この値：{own}、比べる相手：{other}）。',
    en: 'It is another survey (here: {own}; beside it: {other}).',
  },
  DEFINITION: {
    ja: '定義が違います。',
    en: 'The definition differs.',
  },
  PARTIAL: {
    ja: '期間の一部だけの数値です（{expected}か月分のうち{reported}か月分）。',
    en: 'It covers only part of the period ({reported} of {expected} months).',
  },
  NOTHING_TO_COMPARE: {
    ja: 'ほかに比べられる数値がありません。',
    en: 'No other value can be compared with it.',
  },
};

/** Above the centers it is the units that are missing rather than months. */
const PARTIAL_UNITS: Words = {
  ja: '{of}拠点のうち{has}拠点だけの数値です（合わせて{expected}か月分のうち{reported}か月分）。',
  en: 'It stands on {has} of {of} units only ({reported} of {expected} months together).',
};

const OPENED_WITHIN: Words = {
  ja: '期間の途中に開設したため、{reported}か月分の数値です。',
  en: 'It opened within the period: {reported} months.',
};

function partialWords({ reported, expected, units }: Coverage): Words {
  if (reported >= expected) return OPENED_WITHIN;
  return units && units.expected > 1 ? PARTIAL_UNITS : WORDS.PARTIAL;
}

const NOT_STATED: Words = { ja: '示されていない', en: 'not stated' };

export function reasonText({ code, own, other }: Reason, candidate: Candidate): Words {
  const { reported, expected, units } = candidate.value.coverage;
  const words = code === 'PARTIAL' ? partialWords(candidate.value.coverage) : WORDS[code];
  const period = periodWords(candidate.period);
  const say = (language: keyof Words): string => {
    const params: Record<string, string | number> = {
      own: (own ?? NOT_STATED)[language],
      other: (other ?? NOT_STATED)[language],
      period: period[language],
      reported,
      expected,
      has: units?.reported ?? 0,
      of: units?.expected ?? 0,
    };
    return words[language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
  };
  return { ja: say('ja'), en: say('en') };
}

function periodWords(period: Period): Words {
  const { from, to } = period;
  if (isWholeFiscalYear(period)) return fiscalYearWords(Number(from.slice(0, 4)));
  return { ja: withDays(`${from}〜${to}`, 'ja'), en: withDays(`${from} to ${to}`, 'en') };
}
