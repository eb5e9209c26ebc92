import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { LocalText } from '../format/locale';
import type { NetworkQuery } from '../graphql/generated/graphql';
import { useFormat } from '../i18n/use-format';
import { Select } from '../ui/select';
import { allYears, fullName, hasFigures, yearsOf, type View } from './view';

interface FilterBarProps {
  network: NetworkQuery;
  view: View;
}

/** Unit and fiscal year; both go into the address. */
export function FilterBar({ network, view }: FilterBarProps) {
  const t = useTranslations('filters');
  const navigate = useNavigate();
  return (
    <search
      aria-label={t('title')}
      className="grid gap-3 rounded-8 border border-border bg-surface p-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] print:hidden"
    >
      <Select
        label={t('unit')}
        value={view.unit}
        onChange={(unit) =>
          void navigate({ to: '.', search: (previous) => ({ ...previous, unit }) })
        }
      >
        <UnitOptions network={network} />
      </Select>
      <Select
        label={t('fiscalYear')}
        value={String(view.fiscalYear)}
        onChange={(fy) =>
          void navigate({ to: '.', search: (previous) => ({ ...previous, fy: Number(fy) }) })
        }
      >
        <YearOptions network={network} view={view} />
      </Select>
    </search>
  );
}

function UnitOptions({ network }: { network: NetworkQuery }) {
  const t = useTranslations('filters');
  const at = (level: 'CITY' | 'CENTER' | 'SPACE') =>
    network.orgUnits
      .filter((unit) => unit.level === level)
      .map((unit) => ({ code: unit.code, name: fullName(unit) }));
  const filled = new Set(network.availability.filter(hasFigures).map(({ unit }) => unit.code));
  const heardOf = new Set(network.availability.map(({ unit }) => unit.code));
  // A city or group that is not listed may still be answered from its members.
  const unreported = (code: string, own: boolean) =>
    !filled.has(code) && (own || heardOf.has(code));
  return (
    <>
      <UnitGroup
        label={t('centers')}
        units={at('CENTER')}
        unreported={(code) => unreported(code, true)}
      />
      <UnitGroup
        label={t('spaces')}
        units={at('SPACE')}
        unreported={(code) => unreported(code, true)}
      />
      <UnitGroup
        label={t('cities')}
        units={at('CITY')}
        unreported={(code) => unreported(code, false)}
      />
      <UnitGroup
        label={t('groups')}
        units={network.orgUnitGroups}
        unreported={(code) => unreported(code, false)}
      />
    </>
  );
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
  const known = network.availability.some(({ unit }) => unit.code === view.unit);
  return allYears(network, view.fiscalYear)
    .reverse()
    .map((year) => (
      <option key={year} value={year}>
        {reported.has(year) || !known
          ? format.fiscalYear(year)
          : t('withoutFigures', { name: format.fiscalYear(year) })}
      </option>
    ));
}
