import '../src/shared/theme/app.css';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { useEffect, useState, type Dispatch } from 'react';
import { createRoot } from 'react-dom/client';
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import { toChartRow } from '../src/shared/charts/model/chart-row';
import { toLooks } from '../src/shared/charts/model/chart-series';
import { toSteps } from '../src/shared/charts/model/period-axis';
import { scaleOf, type SmallChart } from '../src/shared/charts/model/small-charts';
import { SmallGrid } from '../src/shared/charts/small/small-grid';
import { SourcePanelProvider } from '../src/shared/figures/source-panel';
import { formatStep, shortStep } from '../src/shared/format/period';
import { createQueryClient } from '../src/shared/graphql/query-client';
import { LocaleProvider } from '../src/shared/i18n/locale-provider';
import { aMetric, aText, aUnit, aValue } from '../src/shared/testing/builders';

/** So many small charts, each of so many months. */
interface Size {
  charts: number;
  months: number;
}

interface Shown extends Size {
  kind: 'ours' | 'bare' | 'none';
  /** Other values for each. */
  turn: number;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const metric = aMetric();

function toPeriods(count: number) {
  return Array.from({ length: count }, (_, at) => {
    const [year, month] = [2016 + Math.floor((at + 3) / 12), ((at + 3) % 12) + 1];
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return { from: `${year}-${pad(month)}-01`, to: `${year}-${pad(month)}-${pad(last)}` };
  });
}

/** A season, a slope, and a month in twenty that was not reported. */
const amountOf = (chart: number, at: number, turn: number): number | null =>
  (at + chart) % 20 === 7
    ? null
    : Math.round(80 + chart * 9 + at / 2 + 25 * Math.sin(at / 2 + chart + turn));

function toData({ charts: count, months, turn }: Size & { turn: number }) {
  const periods = toPeriods(months);
  const steps = toSteps(periods, {
    step: (period) => formatStep(period, 'ja'),
    shortStep: (period) => shortStep(period, 'ja'),
    shortFiscalYear: String,
  });
  const codes = Array.from({ length: count }, (_, chart) => `center-${chart}`);
  const looks = toLooks(codes);
  const charts = codes.map((code, chart): SmallChart => {
    const unit = aUnit({ code, name: aText(`センター${chart}`) });
    const points = periods.map((period, at) => {
      const value = aValue(amountOf(chart, at, turn));
      const figure = { metric, unit, period, options: [], value };
      const row = toChartRow({ key: period.from, label: steps[at]?.label ?? '', figure });
      return { ...row, previous: null, change: null };
    });
    const look = looks.get(code) ?? { colour: 'gray', mark: 'circle' };
    const line = { key: code, name: unit.name.ja, look, lead: true, points };
    const now = points.findLast(({ amount }) => amount !== null);
    return {
      key: code,
      name: unit.name.ja,
      lines: [line],
      latest: now ? { now, before: null, change: null } : null,
    };
  });
  return { charts, steps };
}

const NO_MARKS: [] = [];
const noMarks = () => NO_MARKS;
const nameOf = ({ name }: SmallChart) => name;

function Ours(size: Shown) {
  return (
    <SmallGrid
      {...toData(size)}
      axis="shared"
      withPrevious={false}
      marksOf={noMarks}
      heading={nameOf}
    />
  );
}

/** The same lines, axes and grids, and nothing else. */
function Bare(size: Shown) {
  const { charts } = toData(size);
  const scale = scaleOf(charts, false);
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(5, 1fr)' }}>
      {charts.map(({ key, lines }) => (
        <LineChart
          key={key}
          width={204}
          height={112}
          data={(lines[0]?.points ?? []).map(({ key, amount }) => ({ key, amount }))}
        >
          <CartesianGrid vertical={false} />
          <XAxis dataKey="key" hide />
          <YAxis hide domain={[scale.from, scale.to]} allowDataOverflow />
          <Line dataKey="amount" isAnimationActive={false} connectNulls={false} dot={false} />
        </LineChart>
      ))}
    </div>
  );
}

const stage: { show: Dispatch<Shown> } = { show: () => undefined };

function Stage() {
  const [shown, setShown] = useState<Shown>({ kind: 'none', charts: 0, months: 0, turn: 0 });
  useEffect(() => {
    stage.show = setShown;
  }, []);
  if (shown.kind === 'ours') return <Ours {...shown} />;
  return shown.kind === 'bare' ? <Bare {...shown} /> : null;
}

/** Until the lines are there with the values of this turn, and painted. */
async function draw(shown: Shown, expected: number): Promise<number> {
  const before = lines().join();
  const began = performance.now();
  stage.show(shown);
  const isDrawn = (): boolean => lines().length >= expected && lines().join() !== before;
  while (!isDrawn()) await new Promise(requestAnimationFrame);
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
  return performance.now() - began;
}

/** What each line looks like; whichever elements it is drawn with. */
const lines = (): string[] =>
  Array.from(document.querySelectorAll('.recharts-line'), ({ innerHTML }) => innerHTML);

/** Milliseconds to draw the charts where nothing was, and to draw other values in their place. */
async function measure(kind: 'ours' | 'bare', size: Size, expected: number) {
  stage.show({ kind: 'none', ...size, turn: 0 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const mount = await draw({ kind, ...size, turn: 1 }, expected);
  const update = await draw({ kind, ...size, turn: 2 }, expected);
  return { mount, update };
}

Object.assign(globalThis, { measure });

const rootRoute = createRootRoute({ component: Stage });
createRoot(document.getElementById('root') ?? document.body).render(
  <QueryClientProvider client={createQueryClient()}>
    <LocaleProvider locale="ja">
      <SourcePanelProvider>
        <RouterProvider
          router={createRouter({
            routeTree: rootRoute,
            history: createMemoryHistory({ initialEntries: ['/'] }),
          })}
        />
      </SourcePanelProvider>
    </LocaleProvider>
  </QueryClientProvider>,
);
