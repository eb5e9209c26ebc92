import { useMemo } from 'react';
import { signsOf } from '../../shared/charts/model/axis-mark';
import { toRemarks, type AxisRemark } from '../../shared/charts/model/axis-remark';
import type { Period } from '../../shared/format/period';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { AnnotationSection } from '../../shared/workspace/annotation-section';
import { useAnnotations, type Annotation } from '../../shared/workspace/use-annotations';
import type { TrendsChartProps } from './trends-chart-props';
import type { TrendsView } from './trends-model';

const NONE: readonly Annotation[] = [];
const NO_REMARKS: readonly AxisRemark[] = [];

/** What readers noted at the figures shown: on the axis, beside the values in the table, in files, and beneath. */
export function useNoted({ answer, shown }: Pick<TrendsChartProps, 'answer' | 'shown'>) {
  const format = useFormat();
  const { charts, steps, period } = shown;
  const { metric, lines } = answer.choice;
  const units = charts.map(({ key }) => key);
  const { annotations, error, retry } = useAnnotations({ units, metric, period });
  const items = annotations?.items ?? NONE;
  // Years over each other have no place on the axis for what was noted in one of them.
  const remarks = useMemo(
    () => (lines === 'years' ? NO_REMARKS : toRemarks(items, steps)),
    [lines, items, steps],
  );
  return {
    items,
    remarks,
    signs: lines === 'years' ? undefined : signsOf([...shown.happened.marks, ...remarks]),
    noted: items.map(({ from, to, unit, text, author }, index) => ({
      sign: remarks[index]?.sign ?? '',
      when: from === to ? format.day(from) : format.dayRange(from, to),
      unit: format.text(unit.name),
      ...{ text, author },
    })),
    section: (
      <>
        {error && <ErrorNotice error={error} onRetry={retry} />}
        {annotations && (
          <AnnotationSection
            annotations={annotations}
            remarks={remarks}
            metric={{ code: metric, name: format.text(shown.metric.name) }}
            latest={latestPeriod(shown)}
          />
        )}
      </>
    ),
  };
}

/** The last step the lead has a value for, else the last one. */
function latestPeriod({ charts: [chart], steps, period }: TrendsView): Period {
  const lead = chart?.lines.at(-1);
  const points = lead?.points ?? [];
  const figure = (points.findLast(({ amount }) => amount !== null) ?? points.at(-1))?.figure;
  return figure?.period ?? { from: steps.at(-1)?.key ?? period.from, to: period.to };
}
