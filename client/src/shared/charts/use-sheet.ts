import { useTranslations } from 'use-intl';
import type { SheetTable } from '../export/workbook';
import type { Figure } from '../figures/figure';
import { useFigureWords } from '../figures/use-figure-words';
import { useFormat } from '../i18n/use-format';
import type { FrameProps } from './frame';
import { toSources } from './model/frame-sources';

/** A share is kept as it is, and seen in percent, as its unit says. */
const amountOf = ({ value: { value, unit } }: Figure) =>
  value !== null && unit === 'ratio' ? { ratio: value } : value;

type Kept = Pick<FrameProps, 'figures' | 'notes' | 'noted'>;

const SAID = ['sign', 'when', 'unit', 'said', 'author'] as const;

/** The figures of a frame as sheets: one to read, one that can be imported again, and what is said beside them. */
export function useSheet() {
  const t = useTranslations('frame.sheet');
  const status = useTranslations('status');
  const words = useFigureWords();
  const format = useFormat();
  const toRow = (figure: Figure) => {
    const { unit, period, value } = figure;
    return [
      ...[format.text(unit.name), words.name(figure), format.period(period)],
      ...[amountOf(figure), format.text(value.unitName), words.value(figure), status(value.status)],
      ...[words.months(figure) ?? '', words.range(figure) ?? ''],
      toSources([figure])
        .map(({ title }) => format.text(title))
        .join('、'),
    ];
  };
  return async ({ figures, notes = [], noted = [] }: Kept): Promise<SheetTable[]> => {
    const { TIDY_COLUMNS, tidyRow } = await import('../figures/tidy-csv');
    const columns = ['unit', 'metric', 'period', 'value', 'measure', 'asSaid', 'status'] as const;
    const more = ['months', 'range', 'source'] as const;
    const tidy = figures.map((figure) => {
      const row = tidyRow(figure, format.text);
      return TIDY_COLUMNS.map((column) => row[column] ?? null);
    });
    const said = [
      ...notes.map((text) => [null, null, null, text, null]),
      ...noted.map((note) => [note.sign, note.when, note.unit, note.text, note.author]),
    ];
    return [
      {
        name: t('name'),
        head: [...columns, ...more].map((column) => t(column)),
        rows: figures.map(toRow),
      },
      { name: t('tidy'), head: TIDY_COLUMNS, rows: tidy },
      ...(said.length > 0
        ? [{ name: t('notes'), head: SAID.map((column) => t(column)), rows: said }]
        : []),
    ];
  };
}
