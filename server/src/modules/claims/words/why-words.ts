import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import { fiscalYearWords } from '../../../platform/time/day-words.js';
import { fiscalYearOf } from '../../../platform/time/period.js';
import {
  amount,
  type Disaggregation,
  isRate,
  type MetricDefinition,
} from '../../catalogue/index.js';
import { CLAIM_RULES, type ClaimKind, FEWEST_POINTS } from '../judging/claim-kinds.js';
import type { Gap, Judgement, Point, Reason, Tendency } from '../judging/judgement.js';

const both = (ja: string, en: string): BothLanguages => ({ ja, en });
const joined = (a: BothLanguages, b: BothLanguages): BothLanguages =>
  both(`${a.ja}${b.ja}`, `${a.en} ${b.en}`);

/** What a sentence is about, and what stands there. */
export interface WhyFacts {
  readonly kind: ClaimKind;
  readonly fiscalYear: number;
  readonly metric: MetricDefinition;
  readonly disaggregation: Disaggregation | null;
  readonly points: readonly Point[];
}

export const NOT_LINKED: BothLanguages = both(
  'この文がどの数値について述べているのか、まだ結び付けられていません。',
  'It is not linked yet to the figures it speaks of.',
);

/** Why the verdict is what it is, with the numbers it stands on. */
export function whyText(judgement: Judgement, facts: WhyFacts): BothLanguages {
  switch (judgement.reason) {
    case 'CHANGE':
      return joined(changeText(facts), fitText(judgement, facts));
    case 'RECORD':
      return recordText(judgement, facts);
    case 'TREND':
    case 'UNCLEAR':
      return joined(courseText(facts, judgement.tendency), fitText(judgement, facts));
    case 'NO_DENOMINATOR':
      return denominatorText(judgement, facts);
    case 'NO_BASELINE':
      return baselineText(facts);
    case 'NO_VALUE':
      return withYear(facts.fiscalYear, (ja, en) =>
        both(`${ja}の数値が報告されていません。`, `Nothing is reported for ${en}.`),
      );
    case 'PARTIAL_YEAR':
      return both(
        '年度の一部しか報告されていないため、年度どうしを比べられません。',
        'A year is reported in part only, so the years cannot be compared.',
      );
    case 'NOT_LINKED':
    case 'NO_STANDARD':
    case 'OTHER_MEANING':
    case 'TOO_FEW_POINTS':
    case 'NOT_BROKEN_DOWN':
    case 'KIND_NOT_NAMED':
      return gapText(judgement.reason, facts);
  }
}

type GapReason = Extract<
  Reason,
  'NOT_LINKED' | 'NO_STANDARD' | 'OTHER_MEANING' | 'TOO_FEW_POINTS' | Gap
>;

function gapText(reason: GapReason, { metric, disaggregation }: WhyFacts): BothLanguages {
  const list = disaggregation?.name ?? both('', '');
  switch (reason) {
    case 'NOT_LINKED':
      return NOT_LINKED;
    case 'NO_STANDARD':
      return both(
        '何と比べて多い（高い）のか、比べる相手の数値が示されていないため、確かめられません。',
        'The figures it would have to be compared with are not given, so it cannot be checked.',
      );
    case 'OTHER_MEANING':
      return both(
        '2つの年度で数え方が違うため、比べられません。',
        'The two years were not counted in the same way, so they cannot be compared.',
      );
    case 'TOO_FEW_POINTS':
      return both(
        `年度の中の動きを見るには、${FEWEST_POINTS}か月分以上の報告が必要です。`,
        `The course of a year is told from ${FEWEST_POINTS} reported months on.`,
      );
    case 'NOT_BROKEN_DOWN':
      return both(
        `「${metric.name.ja}」は「${list.ja}」ごとに分けて報告されていないため、増えたかどうか確かめられません。`,
        `“${metric.name.en}” is not reported by “${list.en}”, so it cannot be told whether it rose.`,
      );
    case 'KIND_NOT_NAMED':
      return both(
        `「${list.ja}」ごとの報告はありますが、この文が言う種類に当たる区分がありません。`,
        `It is reported by “${list.en}”, but no part of it is the kind the sentence speaks of.`,
      );
  }
}

function withYear(year: number, text: (ja: string, en: string) => BothLanguages): BothLanguages {
  const { ja, en } = fiscalYearWords(year);
  return text(ja, en);
}

function changeText({ metric, points }: WhyFacts): BothLanguages {
  const [before, now] = points.slice(-2);
  if (!before || !now) return both('', '');
  const [a, b] = [amount(metric, before.value ?? 0), amount(metric, now.value ?? 0)];
  const step = stepText(metric, before.value ?? 0, now.value ?? 0);
  const of = (point: Point) => fiscalYearWords(fiscalYearOf(point.from));
  return both(
    `${of(before).ja}は${a.ja}、${of(now).ja}は${b.ja}です${step.ja}。`,
    `${a.en} in ${of(before).en}, ${b.en} in ${of(now).en}${step.en}.`,
  );
}

/** （12.3%減） · (down 12.3%) */
function stepText(metric: MetricDefinition, before: number, now: number): BothLanguages {
  if (before === now || (before === 0 && !isRate(metric))) return both('', '');
  const change = isRate(metric) ? now - before : (now - before) / Math.abs(before);
  const size = Number((Math.abs(change) * 100).toFixed(1));
  const [ja, en] = isRate(metric) ? ['ポイント', ' points'] : ['%', '%'];
  return change > 0
    ? both(`（${size}${ja}増）`, ` (up ${size}${en})`)
    : both(`（${size}${ja}減）`, ` (down ${size}${en})`);
}

/** How the numbers and the words go together. */
function fitText({ verdict }: Judgement, { kind }: WhyFacts): BothLanguages {
  const { sign, least, leastPoints } = CLAIM_RULES[kind];
  const rises = sign === 1;
  switch (verdict) {
    case 'SUPPORTED':
      return both('文のとおりです。', 'That is what the sentence says.');
    case 'PARTLY': {
      const [percent, points] = [least * 100, leastPoints * 100];
      return rises
        ? both(
            `増えてはいますが、目安の${percent}%（率は${points}ポイント）には届きません。`,
            `It rose, but by less than the ${percent}% (of a rate: ${points} points) the word is taken to mean.`,
          )
        : both(
            `減ってはいますが、目安の${percent}%（率は${points}ポイント）には届きません。`,
            `It fell, but by less than the ${percent}% (of a rate: ${points} points) the word is taken to mean.`,
          );
    }
    case 'CONTRADICTED':
      return rises
        ? both('増えてはいません。', 'It did not rise.')
        : both('減ってはいません。', 'It did not fall.');
    case 'NO_BASELINE':
    case 'NOT_COMPUTABLE':
      return both(
        '上がり下がりがあり、どちらとも言えません。',
        'It goes up and down, so neither can be said.',
      );
  }
}

const valuesOf = (points: readonly Point[]): number[] =>
  points.flatMap(({ value }) => (value === null ? [] : [value]));

/** The reported months of a year: the first and the last, and how the others go. */
function courseText({ metric, points }: WhyFacts, tendency: Tendency | null): BothLanguages {
  const values = valuesOf(points);
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const { rising = 0, falling = 0, pairs = 0 } = tendency ?? {};
  const [a, b] = [amount(metric, first), amount(metric, last)];
  const whole = isRate(metric) ? both('', '') : sumText(metric, values);
  return both(
    `報告のある${values.length}か月のはじめは${a.ja}、終わりは${b.ja}です${whole.ja}。月どうしを比べた${pairs}組のうち、後のほうが多いのは${rising}組、少ないのは${falling}組です。`,
    `Of ${values.length} reported months the first has ${a.en}, the last ${b.en}${whole.en}. Of ${pairs} pairs of months the later one is higher in ${rising}, lower in ${falling}.`,
  );
}

function sumText(metric: MetricDefinition, values: readonly number[]): BothLanguages {
  const sum = values.reduce((total, value) => total + value, 0);
  const mean = amount(metric, Number((sum / values.length).toFixed(1)));
  const all = amount(metric, sum);
  return both(
    `（合計${all.ja}、1か月あたり約${mean.ja}）`,
    ` (${all.en} in all, about ${mean.en} a month)`,
  );
}

function denominatorText({ tendency, hint }: Judgement, facts: WhyFacts): BothLanguages {
  const missing = both(
    '率を出すには、委員の数や定員のような「全体の数」が要りますが、報告されていません。人数や件数だけでは、率が高いとは言えません。',
    'A rate needs a whole to be a share of, such as the number of members; none is reported. A count alone does not say that a rate is high.',
  );
  if (hint === null) return missing;
  const course = tendency ? courseText(facts, tendency) : changeText(facts);
  return joined(missing, course);
}

function baselineText({ metric, fiscalYear, points }: WhyFacts): BothLanguages {
  const value = points.at(-1)?.value;
  const none = both(
    '比べる前の年度の数値が、どこにも報告されていません。',
    'No year before is reported anywhere.',
  );
  if (value === null || value === undefined) return none;
  const now = amount(metric, value);
  return joined(
    none,
    withYear(fiscalYear, (ja, en) => both(`${ja}は${now.ja}です。`, `In ${en} it is ${now.en}.`)),
  );
}

function recordText({ verdict }: Judgement, { metric, points }: WhyFacts): BothLanguages {
  const now = points.at(-1);
  const earlier = points.slice(0, -1).filter(({ value }) => value !== null);
  const highest = earlier.reduce<Point | null>(
    (top, point) => ((point.value ?? 0) > (top?.value ?? -Infinity) ? point : top),
    null,
  );
  if (!now || !highest) return both('', '');
  const [a, b] = [amount(metric, highest.value ?? 0), amount(metric, now.value ?? 0)];
  const year = fiscalYearWords(fiscalYearOf(highest.from));
  const fit =
    verdict === 'SUPPORTED'
      ? both('文のとおりです。', 'That is what the sentence says.')
      : both('それを上回ってはいません。', 'It is not more than that.');
  return joined(
    both(
      `前の${earlier.length}年度で最も多いのは${year.ja}の${a.ja}、この年度は${b.ja}です。`,
      `Of ${earlier.length} years before, ${year.en} has the most: ${a.en}; this year has ${b.en}.`,
    ),
    fit,
  );
}

/** Beside a verdict that is none: what the count says. */
export function hintText(hint: NonNullable<Judgement['hint']>): BothLanguages {
  return hint === 'CONTRADICTED'
    ? both('数そのものは増えていません。', 'The count itself did not rise.')
    : both('数そのものは増えています。', 'The count itself rose.');
}

/** What would make it computable; null: nothing that is known. */
export function missingText({ reason }: Judgement, facts: WhyFacts): BothLanguages | null {
  const { metric, disaggregation } = facts;
  const list = disaggregation?.name ?? both('', '');
  const wanted: Partial<Record<Reason, BothLanguages>> = {
    NOT_BROKEN_DOWN: both(
      `次の年度から「${metric.name.ja}」を「${list.ja}」ごとに記録してください。`,
      `Record “${metric.name.en}” by “${list.en}” from next year on.`,
    ),
    KIND_NOT_NAMED: both(
      `「${list.ja}」にこの種類の区分を加えて記録してください。`,
      `Record it with a part of its own in “${list.en}”.`,
    ),
    NO_DENOMINATOR: both(
      '人数や件数といっしょに、委員の数や定員も記録してください。',
      'Record the number of members or seats with the count.',
    ),
    NO_BASELINE: both(
      '前の年度の報告書の数値を取り込んでください。',
      'Import the figures of the report before.',
    ),
  };
  return wanted[reason] ?? null;
}
