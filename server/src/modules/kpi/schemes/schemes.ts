import type { Scheme, Step } from './scheme.js';

const step = (from: number, code: string, ja: string, en: string): Step => ({
  from,
  code,
  name: { ja, en },
});

/**
 * The schemes that ship, every version of each. To change one, add it again with the next version: what was rated by
 * the old one stays readable.
 */
export const SCHEMES: readonly Scheme[] = [
  {
    code: 'uncapped',
    version: 1,
    kind: 'UNCAPPED',
    name: { ja: '達成率（上限なし）', en: 'Rate without a cap' },
    description: {
      ja: '実績÷目標。目標を超えた分も数え、100%を超えることがあります。',
      en: 'Outcome ÷ target. What is above the target counts too, so it may be more than 100 %.',
    },
    steps: [],
  },
  {
    code: 'capped',
    version: 1,
    kind: 'CAPPED',
    name: { ja: '達成率（100%まで）', en: 'Rate up to 100 %' },
    description: {
      ja: '実績÷目標。目標を超えても100%とします。',
      en: 'Outcome ÷ target. More than the target is still 100 %.',
    },
    steps: [],
  },
  {
    code: 'ladder',
    version: 1,
    kind: 'LADDER',
    name: { ja: '段階で数える達成率', en: 'Rate in steps' },
    description: {
      ja: '実績÷目標を、0%・25%・50%・75%・100%のうち、届いた段階に切り下げます。',
      en: 'Outcome ÷ target, taken down to the step that was reached: 0, 25, 50, 75 or 100 %.',
    },
    steps: [
      step(0, 'NONE', '4段中0段', 'Step 0 of 4'),
      step(0.25, 'QUARTER', '4段中1段', 'Step 1 of 4'),
      step(0.5, 'HALF', '4段中2段', 'Step 2 of 4'),
      step(0.75, 'THREE_QUARTERS', '4段中3段', 'Step 3 of 4'),
      step(1, 'ALL', '4段すべて', 'All 4 steps'),
    ],
  },
  {
    code: 'pass_fail',
    version: 1,
    kind: 'PASS_FAIL',
    name: { ja: '達成・未達成', en: 'Reached or not' },
    description: {
      ja: '目標に届いたかどうかだけを見ます。「6回程度」なら5回から達成です。',
      en: 'Only whether the target was reached: “about 6” is reached with 5.',
    },
    steps: [step(0, 'FAIL', '未達成', 'Not reached'), step(1, 'PASS', '達成', 'Reached')],
  },
  {
    code: 'reverse',
    version: 1,
    kind: 'REVERSE',
    name: { ja: '少ないほどよい達成率', en: 'Rate where less is better' },
    description: {
      ja: '（目標×2－実績）÷目標。目標どおりで100%、目標より少なければ100%を超え、目標の2倍で0%になります。',
      en: '(2 × target − outcome) ÷ target: 100 % at the target, more below it, 0 % at twice the target.',
    },
    steps: [],
  },
  {
    code: 'grades',
    version: 1,
    kind: 'GRADES',
    name: { ja: 'A〜Eの5段階', en: 'Grades A to E' },
    description: {
      ja: '実績÷目標が100%以上でA、80%以上でB、60%以上でC、40%以上でD、それ未満はEです。ほかの市の評価のA〜Eとは比べられません。',
      en: 'Outcome ÷ target: A from 100 %, B from 80 %, C from 60 %, D from 40 %, else E. Not comparable with the letters of other cities.',
    },
    steps: [
      step(0, 'E', 'E', 'E'),
      step(0.4, 'D', 'D', 'D'),
      step(0.6, 'C', 'C', 'C'),
      step(0.8, 'B', 'B', 'B'),
      step(1, 'A', 'A', 'A'),
    ],
  },
];

/** A scheme by its code: that version of it, or the newest. Null when there is none. */
export function findScheme(
  code: string,
  version?: number,
  among: readonly Scheme[] = SCHEMES,
): Scheme | null {
  const versions = among.filter(
    (scheme) => scheme.code === code && (version === undefined || scheme.version === version),
  );
  return versions.sort((a, b) => b.version - a.version)[0] ?? null;
}
