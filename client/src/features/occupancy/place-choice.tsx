import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { toUnitRef } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Select } from '../../shared/ui/select';
import { houseOf, type Place } from './occupancy-places';

interface PlaceChoiceProps {
  network: NetworkQuery;
  places: readonly Place[];
  chosen: string;
  /** The unit of the page. */
  unit: string;
}

/** Which of the places is drawn: each center with its spaces. */
export function PlaceChoice({ network, places, chosen, unit }: PlaceChoiceProps) {
  const t = useTranslations('occupancy');
  const format = useFormat();
  const navigate = useNavigate();
  const nameOf = (code: string): string => format.text(toUnitRef(network, code).name);
  const houses = byHouse(network, places, unit);
  const choose = (place: string) =>
    void navigate({
      to: '/occupancy',
      search: (previous) => ({ ...previous, place, day: undefined }),
      resetScroll: false,
    });
  return (
    <div className="max-w-xl">
      <Select
        label={t('placeChoice')}
        hint={t('placeCount', { count: places.length })}
        value={chosen}
        onChange={choose}
      >
        {[...houses].map(([house, own]) => (
          <optgroup key={house} label={nameOf(house)}>
            {own.map(({ code }) => (
              <option key={code} value={code}>
                {code === house ? t('wholeOf', { name: nameOf(code) }) : nameOf(code)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </div>
  );
}

/** The places under their centers, in their order. */
function byHouse(
  network: NetworkQuery,
  places: readonly Place[],
  unit: string,
): Map<string, Place[]> {
  const houses = new Map<string, Place[]>();
  for (const place of places) {
    const house = houseOf(network, place.code) ?? unit;
    houses.set(house, [...(houses.get(house) ?? []), place]);
  }
  return houses;
}
