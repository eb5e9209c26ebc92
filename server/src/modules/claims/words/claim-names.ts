import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import { CLAIM_RULES, type ClaimKind, type Comparison } from '../judging/claim-kinds.js';
import type { Caution, ClaimVerdict } from '../judging/judgement.js';

const both = (ja: string, en: string): BothLanguages => ({ ja, en });

const KINDS: Readonly<Record<ClaimKind, BothLanguages>> = {
  INCREASE: both('増えた', 'Rose'),
  DECREASE: both('減った', 'Fell'),
  SHARP_INCREASE: both('大きく増えた（激増）', 'Rose sharply'),
  SHARP_DECREASE: both('大きく減った（激減）', 'Fell sharply'),
  DOUBLED: both('倍になった', 'Doubled'),
  HIGH_RATE: both('率が高い・高くなった', 'A rate is high or rose'),
  MORE_OF_A_KIND: both('ある種類のものが増えた', 'More of a kind'),
  MOST_EVER: both('これまでで最も多い', 'More than ever'),
  MANY: both('多い・少ない', 'Many or few'),
};

export const kindName = (kind: ClaimKind): BothLanguages => KINDS[kind];

/** From when on the word is taken to fit. */
export function kindRule(kind: ClaimKind): BothLanguages {
  const { asks, least, leastPoints, sign } = CLAIM_RULES[kind];
  if (asks === 'RECORD')
    return both(
      '登録されているどの年度よりも多ければ、合っているとみなします。',
      'Fits when it is more than in any year on record.',
    );
  if (asks === 'LEVEL')
    return both(
      '比べる相手がないため、数値では確かめません。',
      'Nothing is named to compare with, so figures do not settle it.',
    );
  if (asks === 'RATE')
    return both(
      '率そのものが報告されていて、上がっていれば、合っているとみなします。人数や件数だけでは判断しません。',
      'Fits when the rate itself is reported and rose. A count alone does not settle it.',
    );
  if (least === 0) {
    return sign === 1
      ? both('少しでも増えていれば、合っているとみなします。', 'Fits with any rise.')
      : both('少しでも減っていれば、合っているとみなします。', 'Fits with any fall.');
  }
  const [percent, points] = [least * 100, leastPoints * 100];
  return sign === 1
    ? both(
        `${percent}%以上（率は${points}ポイント以上）増えていれば、合っているとみなします。`,
        `Fits with a rise of at least ${percent}% (of a rate: ${points} points).`,
      )
    : both(
        `${percent}%以上（率は${points}ポイント以上）減っていれば、合っているとみなします。`,
        `Fits with a fall of at least ${percent}% (of a rate: ${points} points).`,
      );
}

const VERDICTS: Readonly<Record<ClaimVerdict, BothLanguages>> = {
  SUPPORTED: both('数値と合っている', 'Fits the figures'),
  PARTLY: both('一部だけ合っている', 'Fits in part'),
  CONTRADICTED: both('数値と合わない', 'Does not fit the figures'),
  NO_BASELINE: both('比べる数値がない', 'Nothing to compare with'),
  NOT_COMPUTABLE: both('計算できない', 'Cannot be computed'),
};

export const verdictName = (verdict: ClaimVerdict): BothLanguages => VERDICTS[verdict];

const COMPARED: Readonly<Record<Comparison, BothLanguages>> = {
  PREVIOUS_YEAR: both('前の年度と比べる', 'Against the year before'),
  WITHIN_YEAR: both('年度のはじめと終わりを比べる', 'Within the year'),
  NONE: both('比べる相手は書かれていない', 'Nothing is named'),
};

export const comparisonName = (comparison: Comparison): BothLanguages => COMPARED[comparison];

const CAUTIONS: Readonly<Record<Caution, BothLanguages>> = {
  PROVISIONAL: both(
    '速報値が含まれています。確定すると変わることがあります。',
    'Provisional figures are among them; they may change.',
  ),
  PARTIAL: both(
    '年度の一部しか報告されていない数値が含まれています。',
    'Some of the figures cover part of their year only.',
  ),
  BREAK: both(
    '途中で数え方や場所などが変わっています。そのまま比べられないことがあります。',
    'Something changed between them (way of counting, place); they may not compare.',
  ),
  SMALL_COUNT: both(
    'もとの数が小さいため、少しの違いでも割合は大きく変わります。',
    'The numbers are small: a few more or less change the share a lot.',
  ),
  SEASON: both(
    '季節による違いは取り除いていません。',
    'Differences between seasons are not taken out.',
  ),
  KNOWN_YEARS_ONLY: both(
    'この仕組みに登録されている年度だけと比べています。',
    'Compared with the years on record here only.',
  ),
};

export const cautionText = (caution: Caution): BothLanguages => CAUTIONS[caution];
