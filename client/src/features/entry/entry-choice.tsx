import { useTranslations } from 'use-intl';
import { TemplateLink } from '../../shared/desk/template-link';
import { UnitChoice } from '../../shared/filters/unit-choice';
import { fiscalYearOf } from '../../shared/format/period';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Panel } from '../../shared/ui/panel';
import { Select } from '../../shared/ui/select';
import { monthAround, offeredMonths } from './entry-months';
import type { EntrySearch } from './entry-search';

interface EntryChoiceProps {
  unit: string;
  month: string;
  onChoose: (chosen: EntrySearch) => void;
}

/** Whose figures of which month, and the same as a file. */
export function EntryChoice({ unit, month, onChoose }: EntryChoiceProps) {
  const t = useTranslations('entry');
  const format = useFormat();
  const offered = offeredMonths(new Date());
  const months = offered.includes(month) ? offered : [month, ...offered];
  return (
    <Panel title={t('choice')}>
      <div className="grid max-w-3xl gap-3 sm:grid-cols-2">
        <UnitChoice
          label={t('unit')}
          value={unit}
          onChange={(chosen) => onChoose({ unit: chosen || undefined })}
          none={t('noUnit')}
          without={notUnits}
        />
        <Select label={t('month')} value={month} onChange={(chosen) => onChoose({ month: chosen })}>
          {months.map((each) => (
            <option key={each} value={each}>
              {format.period(monthAround(`${each}-01`, 0))}
            </option>
          ))}
        </Select>
      </div>
      {unit ? (
        <TemplateLink unit={unit} fiscalYear={fiscalYearOf(`${month}-01`)} />
      ) : (
        <p>{t('start')}</p>
      )}
    </Panel>
  );
}

/** Figures are of a unit: a group has none of its own. */
const notUnits = ({ orgUnits, orgUnitGroups }: NetworkQuery): ReadonlySet<string> =>
  new Set(
    [...orgUnitGroups, ...orgUnits.filter(({ level }) => level === 'COUNTRY')].map(
      ({ code }) => code,
    ),
  );
