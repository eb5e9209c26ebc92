import { describe, expect, it } from '@jest/globals';
import { anAim } from '../../../../test/builders/aims.js';
import { getMetric } from '../../catalogue/index.js';
import { type PaceContext, paceOf, paceOfLevel } from '../pace/pace.js';
import type { Projection } from '../pace/projection.js';
import type { Aim } from '../targets/aim.js';
import { STANDINGS } from '../targets/standing.js';
import { aimPreview, aimText } from './aim-words.js';
import { paceText } from './pace-words.js';
import { projectionText } from './projection-words.js';
import { standingText } from './standing-words.js';

const SESSIONS = getMetric('session.held');
const CASES = getMetric('consultation.cases');
const RATE = getMetric('space.occupancy');
const EVEN = Array.from({ length: 12 }, () => 1 / 12);
const UP: PaceContext = { direction: 'HIGHER_IS_BETTER', monthsOver: 6 };
const six = (each: number): (number | null)[] => EVEN.map((_, month) => (month < 6 ? each : null));

const paceWords = (aim: Aim, months: (number | null)[]) => {
  const { pace } = paceOf(aim, EVEN, months, UP);
  return pace && paceText(pace, { aim, metric: CASES });
};

describe('a target in words', () => {
  it.each<[Aim, typeof SESSIONS, string, string]>([
    [anAim('EXACT', 1), SESSIONS, '1回', '1 time'],
    [anAim('RANGE', 3, 4), SESSIONS, '3〜4回', '3 to 4 times'],
    [anAim('ABOUT', 6), SESSIONS, '6回程度', 'about 6 times'],
    [anAim('AT_LEAST', 0.8), RATE, '80%以上', 'at least 80%'],
    [anAim('RANGE', 0.7, 0.8), RATE, '70%〜80%', '70% to 80%'],
    [anAim('AT_MOST', 1200), CASES, '1,200件以内', 'at most 1,200 cases'],
    [anAim('ONGOING'), SESSIONS, '通年', 'all year round'],
    [anAim('MILESTONE', '2022-03-31'), SESSIONS, '2022年3月31日まで', 'by 31 March 2022'],
  ])('%j', (aim, metric, ja, en) => {
    expect(aimText(aim, metric)).toEqual({ ja, en });
  });

  it.each<[Aim, typeof SESSIONS, RegExp, RegExp]>([
    [anAim('EXACT', 5), SESSIONS, /^5回で達成です。5回を超えても達成で/, /^Reached with 5 times\./],
    [
      anAim('RANGE', 3, 4),
      SESSIONS,
      /^3〜4回なら達成です。4回を超えても/,
      /^Reached with 3 to 4 times\./,
    ],
    [anAim('ABOUT', 6), SESSIONS, /^5〜7回なら達成です。/, /^Reached with 5 to 7 times\./],
    [anAim('AT_LEAST', 0.8), RATE, /^80%以上なら達成です。$/, /^Reached from 80% on\.$/],
    [anAim('AT_MOST', 20), CASES, /^20件以内なら達成です。/, /^Reached with at most 20 cases\./],
    [anAim('ONGOING'), SESSIONS, /達成率は出しません。$/, /no rate\.$/],
    [
      anAim('MILESTONE', '2022-03-31'),
      SESSIONS,
      /^2022年3月31日までに実施/,
      /done by 31 March 2022/,
    ],
  ])('says when it is reached: %j', (aim, metric, ja, en) => {
    const preview = aimPreview(aim, metric);
    expect(preview.ja).toMatch(ja);
    expect(preview.en).toMatch(en);
  });
});

describe('the standing in words', () => {
  it('is a sentence for each, in and after the year', () => {
    const texts = STANDINGS.flatMap((word) =>
      [true, false].map((yearIsOver) =>
        standingText(word, anAim('EXACT', 5), { hasActual: true, yearIsOver }),
      ),
    );
    expect(texts.filter(({ ja, en }) => !ja.endsWith('。') || !en.endsWith('.'))).toEqual([]);
  });

  it('tells a missing report from a target without a number', () => {
    const text = (hasActual: boolean) =>
      standingText('NOT_MEASURABLE', anAim('EXACT', 5), { hasActual, yearIsOver: true });
    expect(text(false).ja).toContain('報告がない');
    expect(text(true).ja).not.toContain('報告がない');
  });

  it.each([
    ['REACHED', /^今のところ目標の水準/, /so far; it may change/],
    ['LIMIT_PASSED', /^今のところ上限を超えて/, /so far; it may change/],
  ] as const)('of a rate in an open year, %s is not final', (standing, ja, en) => {
    const facts = { hasActual: true, yearIsOver: false, isLevel: true };
    const text = standingText(standing, anAim('AT_LEAST', 0.8), facts);
    expect(text.ja).toMatch(ja);
    expect(text.en).toMatch(en);
    const final = standingText(standing, anAim('AT_LEAST', 0.8), { ...facts, yearIsOver: true });
    expect(final.ja).not.toContain('今のところ');
  });

  it('nothing says “as planned” of what was done at some time', () => {
    const facts = { hasActual: true, yearIsOver: true };
    const aim = anAim('MILESTONE', '2022-03-31');
    expect(standingText('DONE', aim, facts).ja).toBe('実施しました。');
    expect(standingText('NOT_DONE', aim, facts).ja).toBe('期日までには実施していません。');
  });
});

describe('the pace in words', () => {
  it('says what should be there, what is, and how that stands', () => {
    expect(paceWords(anAim('EXACT', 240), six(16))).toEqual({
      ja: '9月までの目安 120件に対して、実績は 96件です。目安より遅れています。',
      en: '96 cases by the end of September, where 120 cases would be on pace. Behind the target.',
    });
  });

  it('names the months without a report', () => {
    const gap = six(20).map((value, month) => (month === 1 || month === 3 ? null : value));
    const text = paceWords(anAim('EXACT', 240), gap);
    expect(text?.ja).toMatch(/目安 80件.*5月・7月は報告がないため/);
    expect(text?.en).toMatch(/80 cases.*May and July have no report/);
  });

  it('says months in a row by the first and the last', () => {
    const one = six(20).map((value, month) => (month === 4 ? value : null));
    const text = paceWords(anAim('EXACT', 240), one);
    expect(text?.ja).toMatch(/4月〜7月・9月は報告がない/);
    expect(text?.en).toMatch(/April to July and September have no report/);
  });

  it('of a range and of a limit', () => {
    expect(paceWords(anAim('RANGE', 24, 36), six(2))?.ja).toContain('目安 12〜18件に対して');
    expect(paceWords(anAim('AT_MOST', 120), six(15))?.ja).toMatch(
      /60件以内.*上限を大きく超えるペース/,
    );
  });

  it('of a rate is against the target itself', () => {
    const aim = anAim('AT_LEAST', 0.8);
    const { pace } = paceOfLevel(aim, 0.7234, six(0.7), { ...UP, isRate: true });
    expect(pace && paceText(pace, { aim, metric: RATE, isLevel: true })).toEqual({
      ja: '目標 80%以上に対して、今は 72.3%です。目標を下回っています。',
      en: '72.3% now, against a target of at least 80%. Below the target.',
    });
  });
});

describe('the projection in words', () => {
  const projection: Projection = {
    ...{ value: 241.3, low: 222.4, high: 259.9, years: [2018, 2019, 2020, 2021] },
    ...{ within: 0.0731, hits: 3, tests: 3, typicalError: 0.03 },
  };

  it('says how sure it is', () => {
    expect(projectionText(projection, CASES)).toEqual({
      ja: '年度末には約241件（222〜260件）になる見込みです。過去4年度の同じ月までの割合から計算しました。過去の年度を同じやり方で見込むと、3回とも実際の結果は見込みの±8%以内でした。試せた年度が少ないため、今年度の結果がこの幅に収まるのは、多くて4回に3回ほどと考えてください。',
      en: 'The year is likely to end at about 241 cases (222 to 260 cases), going by the share of the same months in 4 earlier years. Forecasting earlier years in the same way, the result lay within ±8% of the forecast all 3 times. Few years could be tried: count on this year’s result to lie within it about 3 times in 4, at most.',
    });
  });

  it('says so when every result was the forecast', () => {
    const text = projectionText({ ...projection, low: 241.3, high: 241.3, within: 0 }, CASES);
    expect(text.ja).toMatch(
      /^年度末には約241件になる見込みです。.*3回とも実際の結果と同じでした。.*多くて4回に3回ほどと考えてください。$/,
    );
    expect(text.en).toContain('the result was the forecast all 3 times');
  });

  it('says when some results lay outside', () => {
    const text = projectionText({ ...projection, hits: 4, tests: 5 }, CASES);
    expect(text.ja).toContain('5回のうち4回は');
    expect(text.en).toContain('4 of 5 times');
  });
});
