import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import type { Finding } from '../finding.js';
import { FigureSet, isValued, type RuleFigure, seriesOf, type Valued } from './figure-set.js';
import { outlier, SHORTEST } from './outlier.js';

/** Why a figure that is not stored yet is to be looked at once more. */
export type Unusual =
  | { readonly kind: 'OUTLIER'; readonly finding: Finding }
  | { readonly kind: 'NEIGHBOURS'; readonly text: BothLanguages };

/**
 * For each of the figures, among those that stand: far from the other months as the rule for stored figures has it, or,
 * where there are too few of them, from the month before and the same month last year. null: it is as usual.
 */
export function unusualAmong(
  stored: readonly RuleFigure[],
  proposed: readonly RuleFigure[],
): (Unusual | null)[] {
  const places = new Set(proposed.map(placeOf));
  const rest = stored.filter((figure) => !places.has(placeOf(figure)));
  const all = [...rest, ...proposed];
  const far = new Map(outlier(new FigureSet(all)).map((found) => [placeOfFinding(found), found]));
  const series = Map.groupBy(all.filter(isMonth), seriesOf);
  return proposed.map((figure) => {
    if (!isMonth(figure)) return null;
    const months = series.get(seriesOf(figure)) ?? [];
    if (months.length < SHORTEST) return farFromNeighbours(figure, months);
    const finding = far.get(placeOf(figure));
    return finding ? { kind: 'OUTLIER', finding } : null;
  });
}

const isMonth = (figure: RuleFigure): figure is Valued =>
  isValued(figure) && figure.grain === 'MONTH';

const placeOf = (figure: RuleFigure): string =>
  [seriesOf(figure), figure.from, figure.to].join('|');

const placeOfFinding = ({ unitId, metrics, definition, split, period }: Finding): string =>
  [unitId, metrics[0], definition, split.breakdown, split.option, period.from, period.to].join('|');

const ABOVE: BothLanguages = {
  ja: '前の月や前の年の同じ月の2倍を超えています。桁を確かめてください。',
  en: 'More than twice the month before and the same month last year. Please check the digits.',
};
const BELOW: BothLanguages = {
  ja: '前の月や前の年の同じ月の半分に届きません。桁を確かめてください。',
  en: 'Less than half the month before and the same month last year. Please check the digits.',
};

function farFromNeighbours(figure: Valued, months: readonly Valued[]): Unusual | null {
  const at = monthOf(figure);
  const beside = months.filter((other) => [1, 12].includes(at - monthOf(other)) && other.value > 0);
  if (beside.length === 0) return null;
  if (beside.every(({ value }) => figure.value > 2 * value))
    return { kind: 'NEIGHBOURS', text: ABOVE };
  const isBelow = beside.every(({ value }) => figure.value < value / 2);
  return isBelow ? { kind: 'NEIGHBOURS', text: BELOW } : null;
}

const monthOf = ({ from }: RuleFigure): number =>
  Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7));
