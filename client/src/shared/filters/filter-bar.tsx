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
      <Select
        label={t('unit')}
        value={view.unit}
        onChange={(unit) =>
          void navigate({ to: '.', search: (previous) => ({ ...previous, unit }) })
        }
      >
        <UnitOptions network={network} chosen={view.unit} />
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
    </div>
  );
}

function UnitOptions({ network, chosen }: { network: NetworkQuery; chosen: string }) {
  const t = useTranslations('filters');
  const at = (level: 'CITY' | 'CENTER' | 'SPACE') =>
    network.orgUnits
      .filter((unit) => unit.level === level)
      .map((unit) => ({ code: unit.code, name: fullName(unit) }));
  const unreported = (code: string) => yearsOf(network, code).length === 0;
  return (
    <>
      {!isKnown(network, chosen) && <option value={chosen}>{chosen}</option>}
      <UnitGroup label={t('centers')} units={at('CENTER')} unreported={unreported} />
      <UnitGroup label={t('spaces')} units={at('SPACE')} unreported={unreported} />
      <UnitGroup label={t('cities')} units={at('CITY')} unreported={unreported} />
      <UnitGroup label={t('groups')} units={network.orgUnitGroups} unreported={unreported} />
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
