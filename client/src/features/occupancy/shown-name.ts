import type { LocalText } from '../../shared/format/locale';
import type { NetworkQuery, UnitFieldsFragment } from '../../shared/graphql/generated/graphql';

/** The name without the center's: that stands below the title. */
export function shownName(
  { orgUnits }: NetworkQuery,
  unit: UnitFieldsFragment,
  text: (name: LocalText) => string,
): string {
  return text(orgUnits.find(({ code }) => code === unit.code)?.name ?? unit.name);
}
