import { useTranslations } from 'use-intl';
import { isReported } from '../../figures/figure';
import { ValueButton } from '../../figures/source-button';
import { useFigureWords } from '../../figures/use-figure-words';
import { useFormat } from '../../i18n/use-format';
import type { ChartRow } from '../model/chart-row';
import type { ChartSeries, PointChange, SeriesPoint } from '../model/chart-series';
import type { AxisStep } from '../model/period-axis';

interface MatrixTwinProps {
  caption: string;
  stepHeader: string;
  series: readonly ChartSeries[];
  steps: readonly AxisStep[];
  withPrevious: boolean;
  /** By step, of what happened and was noted; the words stand beneath. */
  signs?: ReadonlyMap<string, string>;
  hidden: boolean;
}

/** Exactly the values of the lines: a row for each period, a column for each line. */
export function MatrixTwin(props: MatrixTwinProps) {
  const { caption, series, steps, withPrevious, signs, hidden } = props;
  return (
    <div className={hidden ? 'sr-only' : 'relative mt-3 overflow-x-auto'}>
      <table className={`w-full border-collapse text-sm ${series.length === 1 ? 'max-w-3xl' : ''}`}>
        <caption className="sr-only">{caption}</caption>
        <MatrixHead {...props} />
        <tbody>
          {steps.map(({ key, label }, at) => (
            <tr key={key} className="border-b border-border">
              <th
                scope="row"
                className="sticky left-0 bg-surface px-3 py-2 text-left font-normal whitespace-nowrap"
              >
                {label}
                {signs?.has(key) && (
                  <>
                    {' '}
                    <b>{signs.get(key)}</b>
                  </>
                )}
              </th>
              {series.map(({ key: unit, points }) => (
                <PointCells
                  key={unit}
                  point={points[at]}
                  withPrevious={withPrevious}
                  hidden={hidden}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const HEAD = 'px-3 py-2 text-right align-bottom';

function MatrixHead({ stepHeader, series, withPrevious }: MatrixTwinProps) {
  const t = useTranslations('frame');
  return (
    <thead className="border-b border-border-strong bg-surface-quiet">
      <tr>
        <th
          scope="col"
          rowSpan={withPrevious ? 2 : 1}
          className="sticky left-0 bg-surface-quiet px-3 py-2 text-left align-bottom"
        >
          {stepHeader}
        </th>
        {series.map(({ key, name }) => (
          <th
            key={key}
            scope={withPrevious ? 'colgroup' : 'col'}
            colSpan={withPrevious ? 3 : 1}
            className={`${HEAD} min-w-24`}
          >
            {name}
          </th>
        ))}
      </tr>
      {withPrevious && (
        <tr>
          {series.flatMap(({ key }) =>
            (['value', 'yearBefore', 'change'] as const).map((column) => (
              <th key={`${key} ${column}`} scope="col" className={`${HEAD} font-normal`}>
                {t(column)}
              </th>
            )),
          )}
        </tr>
      )}
    </thead>
  );
}

interface PointCellsProps {
  point: SeriesPoint | undefined;
  withPrevious: boolean;
  hidden: boolean;
}

const CELL = 'px-3 py-2 text-right align-top tabular-nums';

function PointCells({ point, withPrevious, hidden }: PointCellsProps) {
  if (!point) return <td className={CELL} />;
  return (
    <>
      <ValueCell row={point} hidden={hidden} />
      {withPrevious && point.previous && (
        <>
          <ValueCell row={point.previous} hidden={hidden} />
          <td className={CELL}>{point.change && <ChangeText change={point.change} />}</td>
        </>
      )}
    </>
  );
}

/** The value as the way to its source, and in words what the chart says by half, hollow and dashes. */
function ValueCell({ row, hidden }: { row: ChartRow & { note?: string }; hidden: boolean }) {
  const t = useTranslations('frame');
  const status = useTranslations('status');
  const words = useFigureWords();
  const { figure, provisional, partial, note = null } = row;
  const months = partial ? words.months(figure) : null;
  const states = [note, provisional ? status('PROVISIONAL') : null, months].filter(
    (text) => text !== null,
  );
  return (
    <td className={CELL}>
      <span className="whitespace-nowrap">
        {hidden || !isReported(figure) ? words.value(figure) : <ValueButton figure={figure} />}
      </span>
      {states.length > 0 && (
        <span className="block text-xs text-text-quiet">{states.join(t('between'))}</span>
      )}
    </td>
  );
}

function ChangeText({ change }: { change: PointChange }) {
  const t = useTranslations('frame');
  const format = useFormat();
  return <>{change.amount ? format.change(change.amount) : t('notCompared')}</>;
}
