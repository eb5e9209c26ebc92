import { type BothLanguages, fill } from '../../platform/errors/describe-error.js';
import {
  disaggregationsOf,
  getMetric,
  type MetricDefinition,
  type Split,
  toSplit,
  unitName,
} from '../catalogue/index.js';
import type { Finding, Hypothesis } from './finding.js';
import { inUnitOf, NUMBER_WORDS, numbersOf, toNumberText } from './finding-numbers.js';
import { HYPOTHESIS_WORDS } from './finding-hypotheses.js';
import { sentencesOf } from './finding-sentences.js';
import { pairsOf } from './rules/splits.js';

/** A finding in words: everything a reader sees of it. */
export interface FindingWords {
  readonly title: BothLanguages;
  readonly text: BothLanguages;
  readonly numbers: readonly { name: BothLanguages; value: number; text: BothLanguages }[];
  readonly hypotheses: readonly { code: string; text: BothLanguages; fits: boolean | null }[];
}

type Params = Readonly<Record<string, BothLanguages>>;

export function wordsOf(finding: Finding): FindingWords {
  const words = known.get(finding) ?? toWords(finding);
  known.set(finding, words);
  return words;
}

/** A finding is shown with every value it touches, and again with the next answer. */
const known = new WeakMap<Finding, FindingWords>();

function toWords(finding: Finding): FindingWords {
  const params = { ...namesOf(finding), ...numberTexts(finding) };
  const { title, text } = sentencesOf(finding);
  return {
    title: filled(title, params),
    text: filled(text, params),
    numbers: numbersOf(finding).map(([code, value]) => ({
      name: filled(NUMBER_WORDS[code].name, params),
      value,
      text: toNumberText(finding, code, value),
    })),
    hypotheses: finding.hypotheses.map((hypothesis) => toHypothesis(finding, hypothesis, params)),
  };
}

const LONGEST = 500;

function filled(words: BothLanguages, params: Params): BothLanguages {
  const inLanguage = (language: keyof BothLanguages): string => {
    const texts = Object.entries(params).map(([name, text]) => [name, text[language]]);
    return fill(words[language], Object.fromEntries(texts) as Record<string, string>, LONGEST);
  };
  return { ja: inLanguage('ja'), en: inLanguage('en') };
}

const numberTexts = (finding: Finding): Params =>
  Object.fromEntries(
    numbersOf(finding).map(([code, value]) => [code, toNumberText(finding, code, value)]),
  );

/** `subject` is the metric with its options, `option` the option it is about, `by` the disaggregation set against it. */
function namesOf({ metrics, split, against }: Finding): Params {
  const [first, second] = metrics;
  const metric = getMetric(first);
  const own = pairsOf(split).filter(([code]) => code === against);
  const options = optionNames(metric, split);
  const by = disaggregationsOf(metric).find(({ code }) => code === against);
  return {
    metric: metric.name,
    other: getMetric(second ?? first).name,
    unit: unitName(metric, metric.unit),
    by: by ? { ja: by.name.ja, en: by.name.en.toLowerCase() } : metric.name,
    subject: options
      ? { ja: `「${options.ja}」の${metric.name.ja}`, en: `${metric.name.en} (${options.en})` }
      : metric.name,
    option: optionNames(metric, own.length > 0 ? toSplit(own) : split) ?? metric.name,
  };
}

function optionNames(metric: MetricDefinition, split: Split): BothLanguages | null {
  const names = pairsOf(split).map(([list, code]) => {
    const options = disaggregationsOf(metric).find((d) => d.code === list)?.options;
    return options?.find((option) => option.code === code)?.name ?? { ja: code, en: code };
  });
  if (names.length === 0) return null;
  return { ja: names.map(({ ja }) => ja).join('・'), en: names.map(({ en }) => en).join(', ') };
}

function toHypothesis(finding: Finding, { code, fits, value, split }: Hypothesis, params: Params) {
  const metric = getMetric(finding.metrics[0]);
  const option = split && optionNames(metric, split);
  const own = {
    ...params,
    ...(option && { option }),
    ...(value !== undefined && {
      value: inUnitOf(metric, value),
      n: { ja: String(value), en: String(value) },
    }),
  };
  return { code, text: filled(HYPOTHESIS_WORDS[code], own), fits };
}
