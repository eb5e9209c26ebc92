import { useTranslations } from 'use-intl';
import { EVERYWHERE } from './place';
import { UnitChoice } from '../../shared/filters/unit-choice';

interface PlaceChoiceProps {
  value: string;
  onChange: (place: string) => void;
  /** Nothing is chosen, and the form was sent. */
  isMissing: boolean;
}

/** Where a role or a key is to hold. Nothing is chosen beforehand: everywhere is not given by oversight. */
export function PlaceChoice({ isMissing, ...choice }: PlaceChoiceProps) {
  const t = useTranslations('admin');
  return (
    <UnitChoice
      label={t('role.unit')}
      hint={t('role.unitHint')}
      none={t('role.choose')}
      error={isMissing ? t('role.missing') : null}
      {...choice}
    >
      <option value={EVERYWHERE}>{t('common.everywhere')}</option>
    </UnitChoice>
  );
}
