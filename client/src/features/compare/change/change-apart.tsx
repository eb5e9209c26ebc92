import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { isReported, type Figure } from '../../../shared/figures/figure';
import { ValueButton } from '../../../shared/figures/source-button';
import { useFigureWords } from '../../../shared/figures/use-figure-words';
import { useFormat } from '../../../shared/i18n/use-format';
import type { ChangeRow } from './change-model';

export interface Years {
  then: number;
  now: number;
}

interface ChangeApartProps {
  rows: ChangeRow[];
  years: Years;
}

/** Who is not drawn: each with the values there are, and why there is no change to draw. */
export function ChangeApart({ rows, years }: ChangeApartProps) {
  const t = useTranslations('compareViews.change');
  const why = useWhyNoChange(years);
  if (rows.length === 0) return null;
  return (
    <section className="mt-4 border-t-4 border-double border-border-strong pt-3 text-sm">
      <h3 className="text-base font-bold">{t('apartTitle', { count: rows.length })}</h3>
      <p className="text-text-quiet">{t('apartText')}</p>
      <ul className="divide-y divide-border">
        {rows.map((row) => (
          <li key={row.key} className="py-2">
            <span className={`block ${row.lead ? 'font-bold' : ''}`}>{row.label}</span>
            <span className="flex flex-wrap items-baseline gap-x-4 tabular-nums">
              <YearValue figure={row.before.figure} year={years.then} />
              <YearValue figure={row.figure} year={years.now} />
              <ChangeText row={row} />
            </span>
            {why(row).map((reason) => (
              <span key={reason} className="block text-text-quiet">
                {reason}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where other months stand in the way, the way around them. */
export function ToAlike({ rows, alike }: { rows: ChangeRow[]; alike: boolean }) {
  const t = useTranslations('compareViews.change');
  if (alike || !rows.some(({ refused }) => refused?.code === 'CHANGE_OF_OTHER_MONTHS')) return null;
  return (
    <p className="mt-3 print:hidden">
      <Link
        to="/compare"
        search={(previous) => ({ ...previous, months: 'alike' as const })}
        className="inline-block py-1 font-bold text-accent underline"
      >
        {t('toAlike')}
      </Link>
    </p>
  );
}

function YearValue({ figure, year }: { figure: Figure; year: number }) {
  const format = useFormat();
  const words = useFigureWords();
  return (
    <span>
      <span className="text-text-quiet">{format.shortFiscalYear(year)}</span>{' '}
      {isReported(figure) ? <ValueButton figure={figure} /> : words.value(figure)}
    </span>
  );
}

function ChangeText({ row: { change } }: { row: ChangeRow }) {
  const format = useFormat();
  return change && <span className="font-bold">{format.change(change)}</span>;
}

/** Why a row has no change, or why its change does not stand beside the others. */
export function useWhyNoChange({ then, now }: Years): (row: ChangeRow) => string[] {
  const t = useTranslations('compareViews.change');
  const format = useFormat();
  return ({ amount, before, refused, reasons }) => {
    if (amount === null && before.amount === null) return [];
    if (before.amount === null) return [t('noThen', { year: format.fiscalYear(then) })];
    if (amount === null) return [t('noNow', { year: format.fiscalYear(now) })];
    const others = reasons.filter(({ code }) => code !== 'NOTHING_TO_COMPARE');
    return [...(refused ? [refused] : []), ...others].map(({ text }) => format.text(text));
  };
}
