import { useTranslations } from 'use-intl';
import { Select } from '../../../shared/ui/select';
import { TextField } from '../../../shared/ui/text-field';
import { CENTER_KINDS, isSeats } from './network-draft';

interface OfLevel {
  seats: string;
  centerKind: string;
}

interface LevelFieldsProps {
  level: string;
  draft: OfLevel;
  onChange: (part: Partial<OfLevel>) => void;
}

/** What only a space has, its seats; and what is said of a center only, who set it up and runs it. */
export function LevelFields({ level, draft, onChange }: LevelFieldsProps) {
  const t = useTranslations('admin.unit');
  if (level === 'SPACE') {
    return (
      <TextField
        label={t('seats')}
        hint={t('seatsHint')}
        value={draft.seats}
        onChange={(seats) => onChange({ seats })}
        error={isSeats(draft.seats) ? null : t('seatsWrong')}
        maxLength={6}
        autoComplete="off"
      />
    );
  }
  if (level !== 'CENTER') return null;
  return (
    <Select
      label={t('centerKind')}
      hint={t('centerKindHint')}
      value={draft.centerKind}
      onChange={(centerKind) => onChange({ centerKind })}
    >
      <option value="">{t('centerKindUnknown')}</option>
      {CENTER_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {t(`centerKinds.${kind}`)}
        </option>
      ))}
    </Select>
  );
}
