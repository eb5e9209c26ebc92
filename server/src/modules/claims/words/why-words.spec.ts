import { describe, expect, it } from '@jest/globals';
import { getDisaggregation, getMetric } from '../../catalogue/index.js';
import { CLAIM_KINDS, type ClaimKind } from '../judging/claim-kinds.js';
import { judge } from '../judging/judge.js';
import type { Evidence, Point } from '../judging/judgement.js';
import { kindRule } from './claim-names.js';
import { missingText, whyText } from './why-words.js';

const at = (fiscalYear: number, value: number | null): Point => ({
  ...{ from: `${fiscalYear}-04-01`, to: `${fiscalYear + 1}-03-31`, value, isWhole: true },
  ...{ isProvisional: false, definition: 'as_reported' },
});

const told = (kind: ClaimKind, code: string, points: Point[], part: Partial<Evidence> = {}) => {
  const metric = getMetric(code);
  const isRate = metric.unit === 'ratio';
  const evidence: Evidence = {
    ...{ comparison: 'PREVIOUS_YEAR', isRate, accumulates: !isRate, gap: null },
    ...{ points, hasBreak: false, ...part },
  };
  const disaggregation = part.gap ? getDisaggregation(metric, 'referral') : null;
  const facts = { kind, fiscalYear: 2021, metric, disaggregation, points };
  const judgement = judge(kind, evidence);
  return { why: whyText(judgement, facts), missing: missingText(judgement, facts) };
};

describe('why a sentence is judged so', () => {
  it.each<[ClaimKind, string, Point[], Partial<Evidence>, string, string]>([
    [
      'DECREASE',
      'consultation.cases',
      [at(2020, 100), at(2021, 79)],
      {},
      '令和2年度（2020年度）は100件、令和3年度（2021年度）は79件です（21%減）。文のとおりです。',
      '100 cases in fiscal 2020 (Reiwa 2), 79 cases in fiscal 2021 (Reiwa 3) (down 21%). That is what the sentence says.',
    ],
    [
      'SHARP_DECREASE',
      'consultation.cases',
      [at(2020, 100), at(2021, 90)],
      {},
      '令和2年度（2020年度）は100件、令和3年度（2021年度）は90件です（10%減）。減ってはいますが、目安の20%（率は10ポイント）には届きません。',
      '100 cases in fiscal 2020 (Reiwa 2), 90 cases in fiscal 2021 (Reiwa 3) (down 10%). It fell, but by less than the 20% (of a rate: 10 points) the word is taken to mean.',
    ],
    [
      'HIGH_RATE',
      'space.occupancy',
      [at(2020, 0.3), at(2021, 0.275)],
      {},
      '令和2年度（2020年度）は30%、令和3年度（2021年度）は27.5%です（2.5ポイント減）。増えてはいません。',
      '30% in fiscal 2020 (Reiwa 2), 27.5% in fiscal 2021 (Reiwa 3) (down 2.5 points). It did not rise.',
    ],
    [
      'INCREASE',
      'consultation.cases',
      [at(2020, 0), at(2021, 3)],
      {},
      '令和2年度（2020年度）は0件、令和3年度（2021年度）は3件です。文のとおりです。',
      '0 cases in fiscal 2020 (Reiwa 2), 3 cases in fiscal 2021 (Reiwa 3). That is what the sentence says.',
    ],
    [
      'MOST_EVER',
      'consultation.cases',
      [at(2019, 90), at(2020, 80), at(2021, 79)],
      {},
      '前の2年度で最も多いのは令和元年度（2019年度）の90件、この年度は79件です。それを上回ってはいません。',
      'Of 2 years before, fiscal 2019 (Reiwa 1) has the most: 90 cases; this year has 79 cases. It is not more than that.',
    ],
    [
      'INCREASE',
      'consultation.cases',
      [at(2020, 5), at(2021, null)],
      {},
      '令和3年度（2021年度）の数値が報告されていません。',
      'Nothing is reported for fiscal 2021 (Reiwa 3).',
    ],
    [
      'MORE_OF_A_KIND',
      'consultation.cases',
      [],
      { gap: 'NOT_BROKEN_DOWN' },
      '「相談件数」は「紹介元」ごとに分けて報告されていないため、増えたかどうか確かめられません。',
      '“Consultations” is not reported by “Referral”, so it cannot be told whether it rose.',
    ],
  ])('%s of %s', (...given) => {
    const [kind, code, points, part, ja, en] = given;
    expect(told(kind, code, [...points], part).why).toEqual({ ja, en });
  });

  it('says what would have to be recorded, where that is known', () => {
    const gap = told('MORE_OF_A_KIND', 'consultation.cases', [], { gap: 'NOT_BROKEN_DOWN' });
    expect(gap.missing?.ja).toBe('次の年度から「相談件数」を「紹介元」ごとに記録してください。');
    const settled = told('INCREASE', 'consultation.cases', [at(2020, 1), at(2021, 2)]);
    expect(settled.missing).toBeNull();
  });

  it('has a rule in both languages for each kind', () => {
    for (const kind of CLAIM_KINDS) {
      expect(kindRule(kind).ja).toMatch(/。$/);
      expect(kindRule(kind).en).toMatch(/\.$/);
    }
  });
});
