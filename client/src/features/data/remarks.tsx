import { useTranslations } from 'use-intl';
import type { LocalText } from '../../shared/format/locale';
import { useFormat } from '../../shared/i18n/use-format';

interface Remark {
  row: number | null;
  column: number | null;
  printed: string | null;
  text: LocalText;
  next?: LocalText;
}

interface RemarksProps {
  title: string;
  tone: 'error' | 'notice';
  remarks: readonly Remark[];
  /** How many there are, where not all are here. */
  count?: number;
}

const FEW = 5;

const TONES = {
  error: 'border-text-error bg-surface-error',
  notice: 'border-border-notice bg-surface-notice',
} as const;

/** What was said of a file, place by place; the first few, the others behind a click. */
export function Remarks({ title, tone, remarks, count = remarks.length }: RemarksProps) {
  const t = useTranslations('data');
  if (remarks.length === 0) return null;
  const [first, rest] = [remarks.slice(0, FEW), remarks.slice(FEW)];
  return (
    <section className={`rounded-6 border-l-4 px-4 py-3 ${TONES[tone]}`}>
      <h3 className="font-bold">{title}</h3>
      <RemarkList remarks={first} />
      {rest.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1 text-accent">
            {t('moreRemarks', { count: count - FEW })}
          </summary>
          <RemarkList remarks={rest} />
        </details>
      )}
    </section>
  );
}

function RemarkList({ remarks }: { remarks: readonly Remark[] }) {
  const t = useTranslations('data');
  const format = useFormat();
  return (
    <ul className="grid gap-1 py-1 text-sm">
      {remarks.map(({ row, column, printed, text, next }, i) => (
        <li key={i} className="flex flex-wrap gap-x-3">
          {row !== null && (
            <span className="text-text-quiet">
              {column === null ? t('atRow', { row }) : t('atCell', { row, column })}
            </span>
          )}
          {printed && <span className="font-bold">「{printed}」</span>}
          <span>
            {format.text(text)} {next && format.text(next)}
          </span>
        </li>
      ))}
    </ul>
  );
}
