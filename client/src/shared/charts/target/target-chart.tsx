import { lazy, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { amountText, unitText, withUnit } from '../../figures/figure';
import { useSourcePanel } from '../../figures/source-panel';
import { useFigureWords } from '../../figures/use-figure-words';
import { useFormat } from '../../i18n/use-format';
import { seriesColour } from '../../theme/series-colour';
import { Waiting } from '../charts';
import { toSteps } from '../model/period-axis';
import { SeriesKey } from '../series/mark-glyph';
import { hasPath, isBand, type TargetCourse, type TargetPoint } from './target-course';

const LazyTarget = lazy(async () => ({
  default: (await import('./target-drawing')).TargetDrawing,
}));

/** What is there month by month, against the path to the target, and where the year is likely to end. */
export function TargetChart({ course, unit }: { course: TargetCourse; unit: string }) {
  const t = useTranslations('kpi.chart');
  const open = useSourcePanel();
  const words = useFigureWords();
  const format = useFormat();
  const [first] = course.points;
  if (!first) return null;
  const rounded = { ...format, number: format.rounded };
  const title = (point: TargetPoint): string =>
    course.isLevel
      ? `${point.label} ${words.value(point.figure)}`
      : t('dot', {
          month: point.label,
          total: withUnit(point.figure, point.amount ?? 0, format),
          value: words.value(point.figure),
        });
  return (
    <Waiting>
      <LazyTarget
        course={course}
        steps={toSteps(
          course.points.map(({ figure }) => figure.period),
          format,
        )}
        look={{ colour: seriesColour(unit), mark: 'circle' }}
        unitText={unitText(first.figure, format)}
        axisText={(amount) => amountText(first.figure, amount, rounded)}
        titleOf={title}
        names={{ path: t('pathShort'), landing: t('landingShort') }}
        onSelect={({ figure }) => open(figure)}
      />
    </Waiting>
  );
}

/** Only what is drawn. */
export function TargetLegend({ course, unit }: { course: TargetCourse; unit: string }) {
  const t = useTranslations('kpi.chart');
  const frame = useTranslations('frame');
  const look = { colour: seriesColour(unit), mark: 'circle' } as const;
  const quiet = { colour: 'var(--text-quiet)', mark: 'circle' } as const;
  const { points, isLevel, landing } = course;
  return (
    <ul aria-label={frame('legend')} className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      <Key text={t(isLevel ? 'ofMonth' : 'total')}>
        <SeriesKey look={look} />
      </Key>
      {points.some(({ partial }) => partial) && (
        <Key text={t('partial')}>
          <SeriesKey look={look} fill="half" />
        </Key>
      )}
      {points.some(({ provisional }) => provisional) && (
        <Key text={frame('hollowMark')}>
          <SeriesKey look={look} fill="hollow" line="dashed" />
        </Key>
      )}
      {hasPath(course) && !isBand(course) && (
        <Key text={t(isLevel ? 'target' : 'path')}>
          <SeriesKey look={quiet} line="dotted" withMark={false} />
        </Key>
      )}
      {isBand(course) && (
        <Key text={t(isLevel ? 'targetBand' : 'pathBand')}>
          <Swatch colour="var(--text-quiet)" />
        </Key>
      )}
      {landing && (
        <Key text={t('landing')}>
          <Swatch colour={look.colour} dashed />
        </Key>
      )}
    </ul>
  );
}

function Key({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      {children}
      <span>{text}</span>
    </li>
  );
}

function Swatch({ colour, dashed = false }: { colour: string; dashed?: boolean }) {
  return (
    <svg width="36" height="14" aria-hidden="true" className="shrink-0">
      <rect
        x="1"
        y="1"
        width="34"
        height="12"
        fill={colour}
        fillOpacity={0.15}
        stroke={colour}
        strokeDasharray={dashed ? '4 3' : undefined}
      />
    </svg>
  );
}
