import { invalid } from '../../../platform/errors/domain-error.js';
import { getMetric } from '../../catalogue/index.js';
import { statedDays } from '../ingest.service.js';
import { isLayout } from '../report/import-report.js';
import type { LabelMeaning, TableCorrection, TableLines } from '../tables/figure.types.js';
import { ERA_OF, stateOfMeaning } from './correction.types.js';
import type { HowToRead } from './how-to-read.js';
import type { HowToReadInput, LabelMeaningInput, SignMeaningInput } from './reread.types.js';

const MOST = 500;
const LONGEST_LABEL = 500;
const LONGEST_MEASURE = 20;
/** Rows of the largest sheet. */
const LAST_LINE = 1_048_576;
const YEARS = { first: 1868, last: 2200 };

/** @throws BAD_REQUEST, TOO_MANY, UNKNOWN_METRIC */
export function toHowToRead(input: HowToReadInput): HowToRead {
  const { unit = null, layout = null, from, to, drop } = input;
  if (layout !== null && !isLayout(layout)) throw invalid('BAD_REQUEST', { detail: 'layout' });
  const { names, signs, headerRows, leaveOutRows, leaveOutColumns, keepColumns } = input;
  const lists = [drop, names, signs, headerRows, leaveOutRows, leaveOutColumns, keepColumns];
  const given = Math.max(...lists.map(({ length }) => length));
  if (given > MOST) throw invalid('TOO_MANY', { what: 'how', given, max: MOST });
  const period = statedDays(from ?? undefined, to ?? undefined);
  const correction = correctionOf(input);
  const isSaid = Object.keys(correction).length > 0;
  return { unit, layout, period, drop, correction: isSaid ? correction : null };
}

/** Only what was said. */
function correctionOf(input: HowToReadInput): TableCorrection {
  const { fiscalYear, era, measure, dashOverZero, brackets, names, signs } = input;
  const headerRows = linesOf(input, 'headerRows');
  const leaveOut = {
    ...filled('rows', linesOf(input, 'leaveOutRows')),
    ...filled('columns', linesOf(input, 'leaveOutColumns')),
  };
  const keep = filled('columns', linesOf(input, 'keepColumns'));
  return {
    ...(headerRows.length > 0 ? { headerRows } : {}),
    ...(fiscalYear == null ? {} : { fiscalYear: yearOf(fiscalYear) }),
    ...(era == null ? {} : { era: ERA_OF[era] }),
    ...(measure == null ? {} : { unit: measureOf(measure) }),
    ...(signs.length > 0 ? { states: statesOf(signs) } : {}),
    ...(dashOverZero == null ? {} : { dashOverZero }),
    ...(brackets == null ? {} : { brackets }),
    ...(names.length > 0 ? { names: meaningsOf(names) } : {}),
    ...(Object.keys(leaveOut).length > 0 ? { leaveOut } : {}),
    ...(Object.keys(keep).length > 0 ? { keep } : {}),
  };
}

const filled = (side: keyof TableLines, lines: readonly number[]): TableLines =>
  lines.length > 0 ? { [side]: lines } : {};

type LineField = 'headerRows' | 'leaveOutRows' | 'leaveOutColumns' | 'keepColumns';

/** Each once, in their order. @throws BAD_REQUEST */
function linesOf(input: HowToReadInput, field: LineField): readonly number[] {
  const lines = [...new Set(input[field])].sort((a, b) => a - b);
  if (lines.some((line) => line < 1 || line > LAST_LINE))
    throw invalid('BAD_REQUEST', { detail: field });
  return lines;
}

/** @throws BAD_REQUEST */
function yearOf(year: number): number {
  if (year < YEARS.first || year > YEARS.last)
    throw invalid('BAD_REQUEST', { detail: 'fiscalYear' });
  return year;
}

/** @throws BAD_REQUEST */
function measureOf(printed: string): string {
  const measure = printed.trim();
  if (measure === '' || measure.length > LONGEST_MEASURE)
    throw invalid('BAD_REQUEST', { detail: 'measure' });
  return measure;
}

/** @throws BAD_REQUEST */
function statesOf(signs: readonly SignMeaningInput[]): NonNullable<TableCorrection['states']> {
  checkOnce(
    signs.map(({ sign }) => sign),
    'signs',
  );
  return Object.fromEntries(signs.map(({ sign, meaning }) => [sign, stateOfMeaning(meaning)]));
}

/** @throws BAD_REQUEST, UNKNOWN_METRIC */
function meaningsOf(names: readonly LabelMeaningInput[]): NonNullable<TableCorrection['names']> {
  checkOnce(
    names.map(({ label }) => label),
    'names',
  );
  return Object.fromEntries(names.map(toMeaning));
}

function checkOnce(keys: readonly string[], detail: string): void {
  if (new Set(keys).size < keys.length) throw invalid('BAD_REQUEST', { detail });
}

function toMeaning(input: LabelMeaningInput): [string, LabelMeaning] {
  const { label, metric, option, unit, measure, role } = input;
  if (label === '' || label.length > LONGEST_LABEL)
    throw invalid('BAD_REQUEST', { detail: 'label' });
  const [disaggregation, code, ...more] = option?.split('=') ?? [];
  if (option && (!disaggregation || !code || more.length > 0))
    throw invalid('BAD_REQUEST', { detail: 'option' });
  return [
    label,
    {
      ...(metric ? { metric: getMetric(metric).code } : {}),
      ...(disaggregation && code ? { option: { disaggregation, option: code } } : {}),
      ...(unit ? { unitCode: unit } : {}),
      // No unit is something to say, too.
      ...(measure == null ? {} : { unit: measure.trim() && measureOf(measure) }),
      ...(role ? { role } : {}),
    },
  ];
}
