import { useTranslations } from 'use-intl';
import type { TargetCourse, TargetPoint } from '../../shared/charts/target/target-course';
import { amountText, isReported } from '../../shared/figures/figure';
import { ValueButton } from '../../shared/figures/source-button';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import { useFormat } from '../../shared/i18n/use-format';
import { RowName, TwinTable } from './twin-table';

interface CourseTableProps {
  caption: string;
  course: TargetCourse;
  hidden: boolean;
}

const CELL = 'px-3 py-2 text-right align-top tabular-nums';

/** The values of the chart: each month by itself, added up, and what should be there by then. */
export function CourseTable({ caption, course, hidden }: CourseTableProps) {
  const t = useTranslations('kpi.course');
  const { points, isLevel } = course;
  const headings = [t('month'), t('value'), ...(isLevel ? [] : [t('total')]), t('planned')];
  return (
    <TwinTable caption={caption} headings={headings} hidden={hidden}>
      {points.map((point) => (
        <tr key={point.key} className="border-b border-border">
          <RowName>{point.label}</RowName>
          <ValueCell point={point} hidden={hidden} />
          {!isLevel && <TotalCell point={point} />}
          <PlannedCell point={point} />
        </tr>
      ))}
    </TwinTable>
  );
}

function ValueCell({ point, hidden }: { point: TargetPoint; hidden: boolean }) {
  const t = useTranslations('kpi.course');
  const words = useFigureWords();
  const { figure, isAhead } = point;
  if (isAhead) return <td className={CELL}>{t('none')}</td>;
  return (
    <td className={CELL}>
      {hidden || !isReported(figure) ? words.value(figure) : <ValueButton figure={figure} />}
    </td>
  );
}

function TotalCell({ point }: { point: TargetPoint }) {
  const t = useTranslations('kpi.course');
  const format = useFormat();
  const { amount, figure, partial } = point;
  return (
    <td className={CELL}>
      {amount === null ? t('none') : amountText(figure, amount, format)}
      {amount !== null && partial && (
        <span className="block text-xs text-text-quiet">{t('partial')}</span>
      )}
    </td>
  );
}

/** Calculated, so without decimals that say nothing. */
function PlannedCell({ point: { low, high, figure } }: { point: TargetPoint }) {
  const t = useTranslations('kpi.course');
  const format = useFormat();
  const rounded = { ...format, number: format.rounded };
  const of = (amount: number): string => amountText(figure, amount, rounded);
  if (low === null && high === null) return <td className={CELL}>{t('none')}</td>;
  if (low === null) return <td className={CELL}>{t('atMost', { value: of(high ?? 0) })}</td>;
  if (high === null) return <td className={CELL}>{t('atLeast', { value: of(low) })}</td>;
  return (
    <td className={CELL}>
      {low === high ? of(low) : t('between', { low: of(low), high: of(high) })}
    </td>
  );
}
