import { amountText } from '../../figures/figure';
import { useSourcePanel } from '../../figures/source-panel';
import { useFigureWords } from '../../figures/use-figure-words';
import { useFormat } from '../../i18n/use-format';
import { seriesColour } from '../../theme/series-colour';
import type { ChartRow } from '../model/chart-row';
import { type Box, freePlaces, type Named } from '../model/free-places';
import { niceScale } from '../model/nice-scale';
import { widthOf, wrapLabel } from '../model/wrap-label';
import { fillOf } from '../series/mark-glyph';
import { useNarrow } from '../use-narrow';
import { useWidth } from '../use-width';
import { ScatterAxes } from './scatter-axes';
import { RING, ScatterName, ScatterSpot, type SpotLook } from './scatter-spot';

export interface ScatterPoint {
  key: string;
  label: string;
  /** Stands for the name where there is no room for it; the table has it too. */
  number: string;
  lead: boolean;
  /** May be compared in both: drawn full; else hollow and grey. */
  comparable: boolean;
  across: ChartRow;
  up: ChartRow;
  /** What the area of its mark shows; null: not known, and the mark is a square. */
  weight: number | null;
}

export interface ScatterChartProps {
  points: readonly ScatterPoint[];
  titles: { across: string; up: string };
  medians: { across: number | null; up: number | null };
}

const HEIGHT = { wide: 460, narrow: 380 };
const MARGIN = { top: 34, right: 20, bottom: 56 };
const HALF_CHARACTER = 6.9;
const LINE = 15;
const NAME = 28;
const RADIUS = { least: 5, most: { wide: 22, narrow: 15 }, plain: 7 };

/** Units by two metrics at once. It claims nothing about how one hangs on the other. */
export function ScatterChart(props: ScatterChartProps) {
  const [ref, width] = useWidth();
  const narrow = useNarrow();
  const open = useSourcePanel();
  const words = useFigureWords();
  const format = useFormat();
  const { points, titles, medians } = props;
  const [first] = points;
  if (!first) return null;
  const scaleText = (row: ChartRow) => (amount: number) => amountText(row.figure, amount, format);
  const layout = layOut(props, { width, narrow, upText: scaleText(first.up) });
  const titleOf = ({ label, across, up }: ScatterPoint) =>
    [
      label,
      `${titles.across} ${words.value(across.figure)}`,
      `${titles.up} ${words.value(up.figure)}`,
    ].join('\n');
  return (
    <div ref={ref}>
      <svg width={width} height={layout.height} className="block max-w-full">
        <ScatterAxes
          {...layout}
          titles={titles}
          medians={medians}
          texts={{ across: scaleText(first.across), up: scaleText(first.up) }}
        />
        {layout.spots.map((spot) => (
          <ScatterSpot
            key={spot.point.key}
            spot={spot}
            title={titleOf(spot.point)}
            onSelect={() => open(spot.point.up.figure)}
          />
        ))}
        {layout.named.map((named) => {
          const spot = layout.spots.find(({ point }) => point.key === named.key);
          return (
            spot && (
              <ScatterName
                key={named.key}
                spot={spot}
                box={named.box}
                lines={spot.names[named.name] ?? []}
              />
            )
          );
        })}
      </svg>
    </div>
  );
}

interface Room {
  width: number;
  narrow: boolean;
  upText: (amount: number) => string;
}

function layOut({ points, medians }: ScatterChartProps, { width, narrow, upText }: Room) {
  const height = HEIGHT[narrow ? 'narrow' : 'wide'];
  const amounts = (pick: (point: ScatterPoint) => ChartRow) =>
    points.map((point) => pick(point).amount ?? 0);
  const across = niceScale(
    amounts((point) => point.across),
    narrow ? 3 : 5,
  );
  const up = niceScale(amounts((point) => point.up));
  const left = Math.max(...up.ticks.map((tick) => widthOf(upText(tick)))) * HALF_CHARACTER + 14;
  const plot: Box = {
    ...{ x: left, y: MARGIN.top },
    width: width - left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
  };
  const xOf = (amount: number) =>
    plot.x + ((amount - across.from) / (across.to - across.from)) * plot.width;
  const yOf = (amount: number) =>
    plot.y + plot.height - ((amount - up.from) / (up.to - up.from)) * plot.height;
  const radiusOf = radii(points, RADIUS.most[narrow ? 'narrow' : 'wide']);
  const spots = points.map((point) => ({
    point,
    x: xOf(point.across.amount ?? 0),
    y: yOf(point.up.amount ?? 0),
    radius: radiusOf(point),
    look: lookOf(point),
    names: [...(narrow ? [] : [wrapLabel(point.label, NAME)]), [point.number]],
  }));
  const leadFirst = spots.toSorted((a, b) => Number(b.point.lead) - Number(a.point.lead));
  const named: Named[] = freePlaces(
    leadFirst.map(({ point, names, radius, ...spot }) => ({
      ...spot,
      key: point.key,
      radius: radius + (point.lead ? RING : 0),
      sizes: names.map(sizeOf),
    })),
    { x: plot.x, y: plot.y - 20, width: plot.width + MARGIN.right, height: plot.height + 20 },
    linesOf(medians, { xOf, yOf, plot }),
  );
  // A small mark is not hidden by a large one.
  spots.sort((a, b) => b.radius - a.radius);
  return { width, height, plot, scales: { across, up }, xOf, yOf, spots, named };
}

/** The area is in proportion; what is not known has a size of its own, as all have where nothing is known. */
function radii(points: readonly ScatterPoint[], largest: number): (point: ScatterPoint) => number {
  const most = Math.max(...points.map(({ weight }) => weight ?? 0));
  return ({ weight }) =>
    weight === null || most === 0
      ? RADIUS.plain
      : Math.max(RADIUS.least, Math.sqrt(weight / most) * largest);
}

function lookOf({ across, up, comparable, weight }: ScatterPoint): SpotLook {
  const partial = across.partial || up.partial;
  const provisional = across.provisional || up.provisional;
  return {
    colour: comparable ? seriesColour(up.figure.unit.code) : 'var(--series-quiet)',
    fill: comparable ? fillOf({ partial, provisional }) : 'hollow',
    mark: weight === null ? 'square' : 'circle',
    dashed: provisional || !comparable,
  };
}

const sizeOf = (lines: readonly string[]) => ({
  width: Math.max(...lines.map(widthOf)) * HALF_CHARACTER + 4,
  height: lines.length * LINE + 2,
});

interface Placing {
  xOf: (amount: number) => number;
  yOf: (amount: number) => number;
  plot: Box;
}

/** Names keep off the lines of the medians. */
function linesOf({ across, up }: ScatterChartProps['medians'], { xOf, yOf, plot }: Placing): Box[] {
  return [
    ...(across === null ? [] : [{ ...plot, x: xOf(across) - 2, width: 4 }]),
    ...(up === null ? [] : [{ ...plot, y: yOf(up) - 2, height: 4 }]),
  ];
}
