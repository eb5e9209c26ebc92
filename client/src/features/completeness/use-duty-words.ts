import { useTranslations } from 'use-intl';
import type { Row } from './completeness-search';

const DUE_DAY = 10;
const DUE_OF_YEAR = { month: 5, day: 31 };

/** By when a center hands a report in, or that it does not. */
export function useDutyWords(): (row: Row) => string {
  const t = useTranslations('completeness.duty');
  return ({ dataSet, duty }) => {
    if (!duty.owed) return t(duty.said ? 'not' : 'never');
    if (dataSet !== 'ANNUAL_REPORT') return t('due', { day: duty.dueDay ?? DUE_DAY });
    const { month, day } = DUE_OF_YEAR;
    return t('dueOfYear', { month: duty.dueMonth ?? month, day: duty.dueDay ?? day });
  };
}
