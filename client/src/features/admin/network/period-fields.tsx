import { useTranslations } from 'use-intl';
import { TextField } from '../../../shared/ui/text-field';

interface Period {
  municipalityCode: string;
  openedOn: string;
  closedOn: string;
}

interface PeriodFieldsProps {
  level: string;
  draft: Period;
  onChange: (part: Partial<Period>) => void;
}

/** The municipality code of a city, and from when to when a unit was open. */
export function PeriodFields({ level, draft, onChange }: PeriodFieldsProps) {
  const t = useTranslations('admin.unit');
  return (
    <>
      {level === 'CITY' && (
        <TextField
          label={t('municipality')}
          hint={t('municipalityHint')}
          value={draft.municipalityCode}
          onChange={(municipalityCode) => onChange({ municipalityCode })}
          maxLength={6}
        />
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          type="date"
          label={t('opened')}
          hint={t('openedHint')}
          value={draft.openedOn}
          onChange={(openedOn) => onChange({ openedOn })}
        />
        <TextField
          type="date"
          label={t('closed')}
          hint={t('closedHint')}
          value={draft.closedOn}
          onChange={(closedOn) => onChange({ closedOn })}
        />
      </div>
    </>
  );
}
