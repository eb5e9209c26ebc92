import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import { Select } from '../../shared/ui/select';
import { TextField } from '../../shared/ui/text-field';
import type { AimFieldsProps } from './aim-fields';
import { isNoNumber, PROFILES } from './target-draft';

/** April to March, of any year. */
const MONTHS = Array.from({ length: 12 }, (_, at) =>
  new Date(Date.UTC(2021, 3 + at, 1)).toISOString().slice(0, 10),
);

/** How the target of the year is spread over its months. */
export function SpreadFields({ draft, onChange }: Pick<AimFieldsProps, 'draft' | 'onChange'>) {
  const t = useTranslations('kpi.form');
  const format = useFormat();
  return (
    <>
      <Select
        label={t('profile')}
        hint={t('profileHint')}
        value={draft.profile}
        onChange={(chosen) => {
          const profile = PROFILES.find((each) => each === chosen);
          if (profile) onChange({ profile });
        }}
      >
        {PROFILES.map((profile) => (
          <option key={profile} value={profile}>
            {t(`profiles.${profile}`)}
          </option>
        ))}
      </Select>
      {draft.profile === 'OWN' && (
        <fieldset className="grid grid-cols-3 gap-3 sm:grid-cols-6">
          <legend className="mb-1 text-sm">{t('sharesHint')}</legend>
          {MONTHS.map((month, at) => (
            <TextField
              key={month}
              label={format.shortMonth(month)}
              value={draft.shares[at] ?? ''}
              error={isNoNumber(draft.shares[at] ?? '') ? t('noNumber') : null}
              onChange={(share) => onChange({ shares: draft.shares.with(at, share) })}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
