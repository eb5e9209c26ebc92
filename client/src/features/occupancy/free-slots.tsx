import { useTranslations } from 'use-intl';
import { ValueButton } from '../../shared/figures/source-button';
import type { Figure } from '../../shared/figures/figure';
import type { OccupancyFreeQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';

interface FreeSlotsProps {
  data: OccupancyFreeQuery;
  /** Only of the space with this code. */
  only: string | null;
}

type SpaceFree = OccupancyFreeQuery['freeTime']['spaces'][number];

/** Which parts of the week could be offered, space by space, and the rule by which the server chose them. */
export function FreeSlots({ data: { freeTime, metrics }, only }: FreeSlotsProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  const metric = metrics.find(({ code }) => code === 'space.free_share');
  const spaces = freeTime.spaces.filter(({ space }) => only === null || space.code === only);
  if (!metric || spaces.length === 0) return null;
  const { leastShare, leastDays, from, to } = freeTime;
  return (
    <section className="mt-4">
      <h3 className="font-bold">{t('regularTitle')}</h3>
      <p className="text-sm text-text-quiet">
        {t('regularRule', { share: format.ratio(leastShare), days: leastDays })}
      </p>
      <dl className="mt-2 grid gap-x-6 gap-y-3 text-sm sm:grid-cols-[12rem_minmax(0,1fr)]">
        {spaces.map((each) => (
          <div key={each.space.code} className="contents">
            <dt className="font-bold">{format.text(each.space.name)}</dt>
            <dd>
              <RegularSlots free={each} metric={metric} period={{ from, to }} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface RegularSlotsProps {
  free: SpaceFree;
  metric: Figure['metric'];
  period: Figure['period'];
}

/** So many are read; the rest is folded. */
const MOST_SHOWN = 4;

function RegularSlots({ free: { space, slots }, metric, period }: RegularSlotsProps) {
  const t = useTranslations('occupancy');
  const regular = slots.filter(({ isRegular }) => isRegular);
  if (regular.length === 0) return t('noneRegular');
  const rest = regular.slice(MOST_SHOWN);
  const shared = { space, metric, period };
  return (
    <>
      <SlotList {...shared} slots={regular.slice(0, MOST_SHOWN)} />
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="py-1 text-accent">{t('moreRegular', { count: rest.length })}</summary>
          <SlotList {...shared} slots={rest} />
        </details>
      )}
    </>
  );
}

interface SlotListProps {
  space: SpaceFree['space'];
  slots: SpaceFree['slots'];
  metric: Figure['metric'];
  period: Figure['period'];
}

function SlotList({ space, slots, metric, period }: SlotListProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  return (
    <ul className="grid gap-x-6 gap-y-1 lg:grid-cols-2">
      {slots.map(({ weekday, timeSlot, openDays, freeDays, freeShare }) => {
        const options = [
          { disaggregation: 'weekday', option: weekday },
          { disaggregation: 'time_slot', option: timeSlot },
        ];
        return (
          <li key={`${weekday.code} ${timeSlot.code}`}>
            {t('regularSlot', {
              weekday: format.text(weekday.name),
              slot: format.text(timeSlot.name),
              free: freeDays,
              open: openDays,
            })}{' '}
            <ValueButton figure={{ metric, unit: space, period, options, value: freeShare }} />
          </li>
        );
      })}
    </ul>
  );
}
