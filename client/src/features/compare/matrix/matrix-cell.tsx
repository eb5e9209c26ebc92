import { useTranslations } from 'use-intl';
import { PARTIAL, PROVISIONAL, SHADES } from '../../../shared/charts/heat/heat-look';
import type { HeatStep } from '../../../shared/charts/model/heat-step';
import { amountText, isReported } from '../../../shared/figures/figure';
import { gravest } from '../../../shared/figures/finding';
import { FindingMark } from '../../../shared/figures/finding-mark';
import { useSourcePanel } from '../../../shared/figures/source-panel';
import { useFigureWords } from '../../../shared/figures/use-figure-words';
import { useFormat } from '../../../shared/i18n/use-format';
import { causesOf, type CompareRow } from '../compare-model';

interface MatrixCellProps {
  rows: readonly CompareRow[];
  /** The unit of measure stands beside each value, not above its column. */
  measured: boolean;
}

/** What a unit has of a metric: a value for each meaning it answered in, or in words why there is none. */
export function MatrixCell({ rows, measured }: MatrixCellProps) {
  const words = useFigureWords();
  return rows.map((row) =>
    isReported(row.figure) ? (
      <MatrixValue key={row.key} row={row} measured={measured} />
    ) : (
      <span key={row.key} className="block px-2 py-1 text-xs text-text-quiet">
        {words.value(row.figure)}
        <Why row={row} />
      </span>
    ),
  );
}

/** What the server remarks on a value it could not give. */
function Why({ row: { figure } }: { row: CompareRow }) {
  const format = useFormat();
  return figure.value.notes.map(({ code, text }) => (
    <span key={code} className="block">
      {format.text(text)}
    </span>
  ));
}

/** The value on the shade of its quarter, with its rank; what may not be compared is grey and says so. */
function MatrixValue({ row, measured }: { row: CompareRow; measured: boolean }) {
  const open = useSourcePanel();
  const words = useFigureWords();
  const spoken = useSpoken();
  const small = useSmall();
  const amount = useAmount();
  const { figure, comparable, reasons, quartile, partial, provisional } = row;
  const { findings, findingCount, notes } = figure.value;
  // The panel then says below the sources what stands against a comparison.
  const explained = { ...figure, value: { ...figure.value, notes: [...reasons, ...notes] } };
  const look = comparable && quartile !== null ? SHADES[(quartile - 1) as HeatStep] : '';
  return (
    <button
      type="button"
      onClick={() => open(comparable ? figure : explained)}
      className={`relative flex min-h-11 w-full items-baseline justify-between gap-2 rounded-4 px-2 py-2 text-left tabular-nums [print-color-adjust:exact] hover:underline focus-visible:z-1 ${look} ${comparable ? '' : 'flex-wrap border border-dashed border-border-strong text-text-quiet'} ${provisional ? PROVISIONAL : ''} ${partial ? PARTIAL : ''}`}
    >
      <span className="whitespace-nowrap">
        <span className="sr-only">{`${spoken.before(row)} `}</span>
        {findingCount > 0 && (
          <span className="mr-1 inline-block origin-left scale-75">
            <FindingMark severity={gravest(findings)} />
          </span>
        )}
        {measured ? words.value(figure) : amount(row)}
      </span>
      <span className="text-xs whitespace-nowrap">
        {small(row)}
        <span className="sr-only">{` ${spoken.after(row)}`}</span>
      </span>
    </button>
  );
}

/** The number without its unit of measure: 2,357以上 */
function useAmount(): (row: CompareRow) => string {
  const t = useTranslations('qualifier');
  const format = useFormat();
  return ({ figure, amount }) => {
    const value = amount === null ? '' : amountText(figure, amount, format);
    const { qualifier } = figure.value;
    return qualifier ? t(qualifier, { value }) : value;
  };
}

/** What a reader who hears the cell needs before and after what is seen in it. */
function useSpoken() {
  const t = useTranslations('compareViews.matrix');
  const words = useFigureWords();
  const format = useFormat();
  return {
    before: ({ figure }: CompareRow) =>
      t('spoken', { unit: format.text(figure.unit.name), metric: words.name(figure) }),
    after: ({ comparable, reasons }: CompareRow) => {
      if (comparable) return t('source');
      const between = format.locale === 'ja' ? '' : ' ';
      const texts = reasons.map(({ text }) => format.text(text)).join(between);
      return t('sourceApart', { reasons: texts });
    },
  };
}

/** The rank; of what has none the cause in a word. */
function useSmall(): (row: CompareRow) => string {
  const t = useTranslations('compareViews.matrix');
  const cause = useTranslations('compareViews.matrix.cause');
  return (row) => {
    if (row.comparable) return row.rank === null ? '' : t('rank', { rank: row.rank });
    const isPart = row.reasons.some(({ code }) => code === 'PARTIAL');
    const causes = causesOf([row]).map((each) =>
      each === 'period' && isPart ? cause('partial') : cause(each),
    );
    return causes.length === 0 ? cause('alone') : causes.join(' · ');
  };
}
