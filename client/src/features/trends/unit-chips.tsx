import { useTranslations } from 'use-intl';
import { toLooks } from '../../shared/charts/model/chart-series';
import { SeriesKey } from '../../shared/charts/series/mark-glyph';
import { UnitOptions } from '../../shared/filters/filter-bar';
import { toUnitRef } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Select } from '../../shared/ui/select';
import { MOST_CHARTS } from './trends-choice';
import { SETS } from './trends-search';
import { setsFor, type UnitSet } from './trends-sets';
import { useChoose } from './use-choose';
import type { TrendsQuestion } from './use-trends';

interface UnitChipsProps {
  network: NetworkQuery;
  question: TrendsQuestion;
}

/** Before the name of a set, so that it is no code of a unit. */
const SET = 'every:';

/** One more unit beside the lead, or all of a kind. */
export function UnitAdd({ network, unit, question }: UnitChipsProps & { unit: string }) {
  const t = useTranslations('trends');
  const views = useTranslations('trendsViews');
  const choose = useChoose();
  const put = usePut();
  const all = allOf(question);
  if (all.length >= MOST_CHARTS) {
    return <p className="self-end text-sm">{t('full', { most: MOST_CHARTS })}</p>;
  }
  const add = (value: string): void => {
    const every = SETS.find((set) => SET + set === value);
    if (every) choose({ every, units: undefined, open: undefined });
    else if (value !== '') put([...all, value]);
  };
  return (
    <Select label={t('add')} value="" onChange={add}>
      <option value="">{t('choose')}</option>
      <optgroup label={views('together')}>
        {setsFor(network, unit).map((set) => (
          <option key={set} value={SET + set}>
            {views(`sets.${set}`)}
          </option>
        ))}
      </optgroup>
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
  const { every } = question.search;
  if (every) return <SetChip set={every} count={all.length} />;
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

/** All of a kind stand as one. */
function SetChip({ set, count }: { set: UnitSet; count: number }) {
  const t = useTranslations('trends');
  const views = useTranslations('trendsViews');
  const choose = useChoose();
  const name = views(`sets.${set}`);
  return (
    <ul aria-label={t('compared')}>
      <li className="flex min-h-9 w-fit items-center gap-2 rounded-6 border border-border px-2 text-sm">
        <span>{views('setOf', { name, count })}</span>
        <button
          type="button"
          onClick={() => choose({ every: undefined, layout: undefined, open: undefined })}
          aria-label={t('removeUnit', { name })}
          className="min-h-8 px-1 text-accent underline"
        >
          {t('remove')}
        </button>
      </li>
    </ul>
  );
}

function allOf({ choice }: TrendsQuestion): string[] {
  return [...choice.units, ...choice.dropped];
}

/** The lead has a place of its own in the address. */
function usePut(): (codes: string[]) => void {
  const choose = useChoose();
  return (codes) =>
    choose({ every: undefined, open: undefined, units: codes.slice(1).join(',') || undefined });
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
