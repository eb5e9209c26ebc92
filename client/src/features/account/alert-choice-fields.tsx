import { useTranslations } from 'use-intl';
import type {
  AlertChoiceFieldsFragment,
  AlertKind,
  MailLanguage,
  MailRhythm,
  MailWeekday,
} from '../../shared/graphql/generated/graphql';
import { Checkbox } from '../../shared/ui/checkbox';
import { Notice } from '../../shared/ui/notice';
import { Select } from '../../shared/ui/select';

const KINDS = ['TARGET', 'REPORT', 'FINDING'] as const satisfies readonly AlertKind[];
const RHYTHMS = ['NEVER', 'WEEKLY', 'DAILY'] as const satisfies readonly MailRhythm[];
const LANGUAGES = ['JA', 'EN'] as const satisfies readonly MailLanguage[];
const WEEKDAYS = [
  ...(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY'] as const),
  ...(['FRIDAY', 'SATURDAY', 'SUNDAY'] as const),
] as const satisfies readonly MailWeekday[];

interface FieldsProps {
  choice: AlertChoiceFieldsFragment;
  onChange: (choice: AlertChoiceFieldsFragment) => void;
}

/** Of what the person is told. */
export function KindFields({ choice, onChange }: FieldsProps) {
  const t = useTranslations('alerts.choice');
  const { kinds } = choice;
  return (
    <fieldset>
      <legend className="font-bold">{t('kinds')}</legend>
      {KINDS.map((kind) => (
        <Checkbox
          key={kind}
          label={t(kind)}
          hint={t(`${kind}Hint`)}
          checked={kinds.includes(kind)}
          onChange={(on) =>
            onChange({
              ...choice,
              kinds: KINDS.filter((each) => (each === kind ? on : kinds.includes(each))),
            })
          }
        />
      ))}
    </fieldset>
  );
}

/** Whether and when an e-mail comes, and in which language. */
export function MailFields({ choice, onChange }: FieldsProps) {
  const t = useTranslations('alerts.choice');
  const days = useTranslations('alerts.weekdays');
  const { email, weekday, language, hour, mailReady } = choice;
  return (
    <>
      <Select
        label={t('email')}
        hint={t('emailHint')}
        value={email}
        onChange={(value) => onChange({ ...choice, email: value as MailRhythm })}
      >
        {RHYTHMS.map((rhythm) => (
          <option key={rhythm} value={rhythm}>
            {t(rhythm)}
          </option>
        ))}
      </Select>
      {email === 'WEEKLY' && (
        <Select
          label={t('weekday')}
          value={weekday}
          onChange={(value) => onChange({ ...choice, weekday: value as MailWeekday })}
        >
          {WEEKDAYS.map((day) => (
            <option key={day} value={day}>
              {days(day)}
            </option>
          ))}
        </Select>
      )}
      {email !== 'NEVER' && (
        <>
          <Select
            label={t('language')}
            hint={t('hour', { hour })}
            value={language}
            onChange={(value) => onChange({ ...choice, language: value as MailLanguage })}
          >
            {LANGUAGES.map((each) => (
              <option key={each} value={each}>
                {t(each)}
              </option>
            ))}
          </Select>
          {!mailReady && <Notice tone="notice">{t('notReady')}</Notice>}
        </>
      )}
    </>
  );
}
