import type { SeriesLook, SeriesPoint } from '../model/chart-series';
import { fillOf, MarkGlyph } from '../series/mark-glyph';
import { SeriesLine, type Place } from '../series/series-line';

interface SmallLineProps {
  points?: readonly Place[];
  look: SeriesLook;
  values: readonly SeriesPoint[];
  lead: boolean;
}

const SIZE = 3;

/** A line with marks only where it alone would not say enough: at its end, on a lonely value, on a part of the months. */
export function SmallLine({ points = [], look, values, lead }: SmallLineProps) {
  const last = values.findLastIndex(({ amount }) => amount !== null);
  const marked = values.flatMap((value, index) => {
    const place = points[index];
    if (value.amount === null || place?.x == null || place.y == null) return [];
    const { x, y } = place;
    const tells = index === last || value.partial || isLonely(values, index);
    return tells ? [{ value, index, at: { x, y } }] : [];
  });
  return (
    <>
      <SeriesLine points={points} look={look} values={values} width={lead ? 2.25 : 1.25} />
      {marked.map(({ value, index, at }) => (
        <MarkGlyph
          key={index}
          look={look}
          fill={fillOf(value)}
          at={at}
          size={SIZE}
          dashed={value.partial && value.provisional}
        />
      ))}
    </>
  );
}

/** No line leads to it or from it. */
function isLonely(values: readonly SeriesPoint[], index: number): boolean {
  const isAlone = (a: SeriesPoint | undefined, to: SeriesPoint | undefined): boolean =>
    a?.amount == null || to?.amount == null || to.isAnew === true;
  const here = values[index];
  return isAlone(values[index - 1], here) && isAlone(here, values[index + 1]);
}
