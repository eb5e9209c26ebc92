import { useTranslations } from 'use-intl';
import type { SheetTable } from '../../shared/export/workbook';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import { useFormat } from '../../shared/i18n/use-format';
import { figureOf, paceOf, type Row, type Scorecard } from './kpi-model';
import { useTargetName } from './use-target-name';

const COLUMNS = [
  ...(['name', 'aim', 'printed', 'actual', 'measure', 'months', 'rate', 'band', 'scheme'] as const),
  ...(['pace', 'landing', 'state', 'standing', 'remarks'] as const),
] as const;

/** The list as a table to take along: a row for each target, in the words of the screen. */
export function useScorecardSheet(card: Scorecard): (rows: readonly Row[]) => SheetTable {
  const t = useTranslations('kpi.sheet');
  const remarks = useTranslations('kpi.remarks');
  const format = useFormat();
  const words = useFigureWords();
  const name = useTargetName();
  const percent = (row: Row, value: number | null) =>
    value !== null && row.actual.unit === 'ratio' ? { ratio: value } : value;
  const toRow = (row: Row) => {
    const { target, actual, achievement } = row;
    const figure = figureOf(card, row, { from: card.from, to: card.to });
    const { rate, band, scheme } = achievement;
    const pace = paceOf(card, row) ?? row.paceRefused;
    const landing = row.projection ?? row.projectionRefused;
    return [
      ...[name(row), format.text(target.text), target.printed],
      ...[percent(row, actual.value), format.text(actual.unitName), words.months(figure)],
      ...[rate === null ? null : { ratio: rate }, band && format.text(band.name)],
      ...[format.text(scheme.name), pace && format.text(pace.text)],
      ...[landing && format.text(landing.text), format.text(row.stateName)],
      format.text(row.statusText),
      row.remarks.map(({ kind, text }) => `${remarks(kind)} ${text}`).join('\n'),
    ];
  };
  return (rows) => ({
    name: t('title'),
    head: COLUMNS.map((column) => t(column)),
    rows: rows.map(toRow),
  });
}
