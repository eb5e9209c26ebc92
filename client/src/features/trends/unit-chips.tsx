import { useTranslations } from 'use-intl';
import { toLooks } from '../../shared/charts/model/chart-series';
import { SeriesKey } from '../../shared/charts/series/mark-glyph';
import { UnitOptions } from '../../shared/filters/filter-bar';
import { toUnitRef } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Select } from '../../shared/ui/select';
import { MOST_LINES } from './trends-choice';
import { useChoose } from './use-choose';
import type { TrendsQuestion } from './use-trends';

interface UnitChipsProps {
  network: NetworkQuery;
  question: TrendsQuestion;
}

/** One more unit beside the lead. */
export function UnitAdd({ network, question }: UnitChipsProps) {
  const t = useTranslations('trends');
  const put = usePut();
  const all = allOf(question);
  if (all.length >= MOST_LINES) {
    return <p className="self-end text-sm">{t('full', { most: MOST_LINES })}</p>;
  }
  return (
    <Select label={t('add')} value="" onChange={(code) => code && put([...all, code])}>
      <option value="">{t('choose')}</option>
      <UnitOptions
        network={network}
        unreported={(code) => !question.isReported(code)}
        without={new Set(all)}
      />
    </Select>
  );
}

/** The units in the chart, each with the colour and mark of its line; all but the lead can be taken away. */
export function UnitChips({ network, question }: UnitChipsProps) {
  const t = useTranslations('trends');
  const put = usePut();
  const all = allOf(question);
  const looks = toLooks(question.choice.units);
  if (all.length === 1) return null;
  return (
    <ul aria-label={t('compared')} className="flex flex-wrap gap-2">
      {all.map((code, index) => (
        <Chip
          key={code}
          name={toUnitRef(network, code).name}
          look={looks.get(code) ?? null}
          isReported={question.isReported(code)}
          onRemove={index === 0 ? null : () => put(all.filter((each) => each !== code))}
        />
      ))}
    </ul>
  );
}

function allOf({ choice }: TrendsQuestion): string[] {
  return [...choice.units, ...choice.dropped];
}

/** The lead has a place of its own in the address. */
function usePut(): (codes: string[]) => void {
  const choose = useChoose();
  return (codes) => choose({ units: codes.slice(1).join(',') || undefined });
}

interface ChipProps {
  name: { ja: string; en: string };
  /** Null: there is no line for it. */
  look: Parameters<typeof SeriesKey>[0]['look'] | null;
  isReported: boolean;
  /** Null: the lead stays. */
  onRemove: (() => void) | null;
}

function Chip({ name, look, isReported, onRemove }: ChipProps) {
  const t = useTranslations('trends');
  const filters = useTranslations('filters');
  const format = useFormat();
  const text = format.text(name);
  return (
    <li className="flex min-h-9 items-center gap-2 rounded-6 border border-border px-2 text-sm">
      {look && <SeriesKey look={look} />}
      <span className={onRemove ? '' : 'font-bold'}>
        {isReported ? text : filters('withoutFigures', { name: text })}
      </span>
      {onRemove && (
        <button
          type="button"
          onClick={onRemove}
          aria-label={t('removeUnit', { name: text })}
          className="min-h-8 px-1 text-accent underline"
        >
          {t('remove')}
        </button>
      )}
    </li>
  );
}
