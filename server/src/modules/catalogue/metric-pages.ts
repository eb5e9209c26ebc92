import { disaggregationsOf, isRate, METRICS } from './catalogue.js';
import type { Additivity, Disaggregation, LocalizedText, MetricDefinition } from './metric.js';
import { UNITS } from './units.js';

const GENERATED =
  '<!-- Written by `npm run docs` from the definitions of the catalogue; not by hand. -->';

const COUNTS = {
  UNIQUE: 'Different people or groups: each once (実数).',
  CUMULATIVE: 'Events: who comes twice counts twice (延べ).',
  STOCK: 'How many there are on a day (時点数).',
  NOT_A_COUNT: 'A relation of two numbers, not a count.',
} as const;

const DIRECTIONS = {
  HIGHER_IS_BETTER: 'Higher is better.',
  LOWER_IS_BETTER: 'Lower is better.',
  NEUTRAL: 'Neither: it describes, it does not rate.',
} as const;

const LEVELS = {
  INPUT: 'Input: what the center puts in.',
  ACTIVITY: 'Activity: what the center does.',
  OUTPUT: 'Output: what comes of it at once.',
  OUTCOME: 'Outcome: what changes through it.',
  CONTEXT: 'Context: what the center does not decide.',
} as const;

const IN_TIME: Record<Additivity, string> = {
  ADDITIVE: 'Added: months make a quarter, quarters make a fiscal year.',
  SEMI_ADDITIVE: 'Not added: the last figure within the period stands for the period.',
  NON_ADDITIVE: 'Not joined: a longer period has a value only if one was reported for it.',
};

const ACROSS_UNITS: Record<Additivity, string> = {
  ADDITIVE: 'Added: a city is the sum of its centers, a group the sum of its members.',
  SEMI_ADDITIVE: 'Not added: one unit’s figure is never set for several.',
  NON_ADDITIVE:
    'Not joined: several units have a value only if one was reported for them together.',
};

const RATE_JOIN =
  'Formed anew at every level as Σ numerator ÷ Σ denominator. Where a report gives no numerator and ' +
  'denominator, the simple mean of the rates is taken and marked `SIMPLE_MEAN_OF_RATES`; where the ' +
  'meanings differ, there is no value.';

/** One page per metric and a list of them: path below docs/ → text. */
export function metricPages(metrics: readonly MetricDefinition[] = METRICS): Map<string, string> {
  const pages = metrics.map((metric): [string, string] => [
    `metrics/${fileOf(metric)}`,
    page(metric),
  ]);
  return new Map([['metrics/README.md', list(metrics)], ...pages]);
}

function fileOf(metric: MetricDefinition): string {
  return `${metric.code.replace(/[._]/g, '-')}.md`;
}

const both = (text: LocalizedText): string => `${text.en} (${text.ja})`;

function unitOf(metric: MetricDefinition): string {
  const unit = UNITS[metric.unit];
  const name = !unit ? '' : unit.en === unit.ja ? `: ${unit.en}` : `: ${both(unit)}`;
  const scale = metric.unit === 'ratio' ? '; stored as 0 to 1, shown in percent' : '';
  return `\`${metric.unit}\`${name}${scale}`;
}

function list(metrics: readonly MetricDefinition[]): string {
  const rows = metrics.map(
    (metric) =>
      `| [\`${metric.code}\`](${fileOf(metric)}) | ${metric.name.en} | ${metric.name.ja} | ${metric.domain} |`,
  );
  return lines([
    GENERATED,
    '',
    '# Metrics',
    '',
    'Every quantity Musubi knows, what it means, and how it adds up.',
    '',
    '| code | name | 名称 | domain |',
    '| --- | --- | --- | --- |',
    ...rows,
  ]);
}

function page(metric: MetricDefinition): string {
  return lines([
    GENERATED,
    '',
    `# ${metric.name.en} · ${metric.name.ja}`,
    '',
    metric.definition.en,
    '',
    metric.definition.ja,
    '',
    '| | |',
    '| --- | --- |',
    `| code | \`${metric.code}\` |`,
    `| unit | ${unitOf(metric)} |`,
    `| what is counted | ${COUNTS[metric.countType]} |`,
    `| direction | ${DIRECTIONS[metric.direction]} |`,
    `| level | ${LEVELS[metric.logicLevel]} |`,
    '',
    ...howItAddsUp(metric),
    ...meanings(metric),
    ...splits(metric),
  ]);
}

function howItAddsUp(metric: MetricDefinition): string[] {
  const joins = isRate(metric)
    ? [`- In time and across units: ${RATE_JOIN}`]
    : [
        `- In time: ${IN_TIME[metric.inTime]}`,
        `- Across units: ${ACROSS_UNITS[metric.acrossUnits]}`,
      ];
  return [
    '## How a higher level is formed',
    '',
    ...joins,
    '- A figure published for exactly the period, unit and option asked for goes before any computed one; ' +
      'a computed one that differs stands beside it.',
    '- What was not reported is missing, not zero: it is left out, and the coverage of the value says so.',
    '',
    `**Example.** ${example(metric)}`,
    '',
  ];
}

/** A worked case with made-up figures, chosen by how the metric adds up. */
function example(metric: MetricDefinition): string {
  if (isRate(metric)) {
    return (
      'One center reports 30 of 100, another 10 of 20. Together they are 40 of 120, ' +
      'which is one third; the mean of their rates, 0.4, would be wrong.'
    );
  }
  if (metric.inTime === 'NON_ADDITIVE') {
    return (
      'April has 30 and May 25. How many were there in both months is not known, so the quarter has no ' +
      'value: 55 would count twice whoever came twice.'
    );
  }
  if (metric.inTime === 'SEMI_ADDITIVE') {
    return (
      'One center has 180 at the end of September and 189 at the end of March; the fiscal year has 189. ' +
      'With a second center of 40 at its end, their city has 229.'
    );
  }
  return (
    'A center reports 12 for April, nothing for May and 15 for June. The quarter has 27, covering two ' +
    'months of three. With a second center of 20, their city has 47.'
  );
}

function meanings(metric: MetricDefinition): string[] {
  if (metric.variants.length === 1 && !metric.variants[0].facets) return [];
  return [
    '## Meanings of the word',
    '',
    'The same word is used for different things. Figures of different meanings are never joined or ranked together.',
    '',
    '| definition | name | 名称 | in what it may differ |',
    '| --- | --- | --- | --- |',
    ...metric.variants.map(
      ({ id, name, facets = [] }) =>
        `| \`${id}\` | ${name.en} | ${name.ja} | ${facets.map((f) => both(f.name)).join('; ') || '—'} |`,
    ),
    '',
  ];
}

function splits(metric: MetricDefinition): string[] {
  const known = disaggregationsOf(metric);
  if (known.length === 0) return ['## Disaggregations', '', 'None.'];
  return ['## Disaggregations', '', ...known.flatMap((split) => options(metric, split))];
}

function options(metric: MetricDefinition, split: Disaggregation): string[] {
  const labels =
    metric.labelsMetric === undefined
      ? ''
      : ` The labels themselves are \`${metric.labelsMetric}\`.`;
  const rule = split.multiLabel
    ? `One case may carry several options, so the options may add up to more than the total.${labels}`
    : 'One case carries one option.';
  return [
    `### ${both(split.name)}: \`${split.code}\``,
    '',
    rule,
    '',
    '| option | name | 名称 |',
    '| --- | --- | --- |',
    ...split.options.map(
      ({ code, name, residual }) =>
        `| \`${code}\` | ${name.en}${residual ? ' (the rest; never ranked)' : ''} | ${name.ja} |`,
    ),
    '',
  ];
}

function lines(text: readonly string[]): string {
  return `${text.join('\n').trimEnd()}\n`;
}
