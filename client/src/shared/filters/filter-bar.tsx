import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { LocalText } from '../format/locale';
import type { NetworkQuery } from '../graphql/generated/graphql';
import { useFormat } from '../i18n/use-format';
import { Select } from '../ui/select';
import { allYears, fullName, isKnown, yearsOf, type View } from './view';

interface FilterBarProps {
  network: NetworkQuery;
  view: View;
}

/** Unit and fiscal year; both go into the address. */
export function FilterBar({ network, view }: FilterBarProps) {
  const t = useTranslations('filters');
  const navigate = useNavigate();
  return (
    <div
      role="search"
      aria-label={t('title')}
      className="grid gap-3 rounded-8 border border-border bg-surface p-4 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:hidden"
    >
      <UnitSelect network={network} unit={view.unit} />
      <Select
        label={t('fiscalYear')}
        value={String(view.fiscalYear)}
        onChange={(fy) =>
          void navigate({ to: '.', search: (previous) => ({ ...previous, fy: Number(fy) }) })
        }
      >
        <YearOptions network={network} view={view} />
      </Select>
    </div>
  );
}

/** Whose page it is; goes into the address. */
export function UnitSelect({ network, unit }: { network: NetworkQuery; unit: string }) {
  const t = useTranslations('filters');
  const navigate = useNavigate();
  return (
    <Select
      label={t('unit')}
      value={unit}
      onChange={(chosen) =>
        void navigate({ to: '.', search: (previous) => ({ ...previous, unit: chosen }) })
      }
    >
      {!isKnown(network, unit) && <option value={unit}>{unit}</option>}
      <UnitOptions network={network} unreported={(code) => yearsOf(network, code).length === 0} />
    </Select>
  );
}

interface UnitOptionsProps {
  network: NetworkQuery;
  unreported: (code: string) => boolean;
  /** Units that cannot be chosen. */
  without?: ReadonlySet<string>;
}

/** All units by what they are; one without figures says so. */
export function UnitOptions({ network, unreported, without }: UnitOptionsProps) {
  const t = useTranslations('filters');
  const at = (level: NetworkQuery['orgUnits'][number]['level']) =>
    network.orgUnits
      .filter((unit) => unit.level === level)
      .map((unit) => ({ code: unit.code, name: fullName(unit) }));
  const groups = [
    { label: t('centers'), units: at('CENTER') },
    { label: t('spaces'), units: at('SPACE') },
    { label: t('cities'), units: at('CITY') },
    { label: t('groups'), units: network.orgUnitGroups },
    { label: t('countries'), units: at('COUNTRY') },
  ];
  return groups.map(({ label, units }) => (
    <UnitGroup
      key={label}
      label={label}
      units={units.filter(({ code }) => !without?.has(code))}
      unreported={unreported}
    />
  ));
}

interface UnitGroupProps {
  label: string;
  units: { code: string; name: LocalText }[];
  unreported: (code: string) => boolean;
}

function UnitGroup({ label, units, unreported }: UnitGroupProps) {
  const t = useTranslations('filters');
  const format = useFormat();
  if (units.length === 0) return null;
  return (
    <optgroup label={label}>
      {units.map(({ code, name }) => (
        <option key={code} value={code}>
          {unreported(code) ? t('withoutFigures', { name: format.text(name) }) : format.text(name)}
        </option>
      ))}
    </optgroup>
  );
}

function YearOptions({ network, view }: FilterBarProps) {
  const t = useTranslations('filters');
  const format = useFormat();
  const reported = new Set(yearsOf(network, view.unit));
  return allYears(network, view.fiscalYear)
    .reverse()
    .map((year) => (
      <option key={year} value={year}>
        {reported.has(year)
          ? format.fiscalYear(year)
          : t('withoutFigures', { name: format.fiscalYear(year) })}
      </option>
    ));
}
