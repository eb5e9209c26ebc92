import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/button';
import { TextField } from '../../shared/ui/text-field';
import { stepDay } from './clock';

interface DayChoiceProps {
  day: string;
  /** The last day of the year with bookings. */
  last: string | null;
}

/** The day before, the day after, or any other; it stands in the address. */
export function DayChoice({ day, last }: DayChoiceProps) {
  const t = useTranslations('occupancy');
  const navigate = useNavigate();
  const choose = (chosen: string) => {
    // An emptied field is no day.
    if (!/^\d{4}-\d{2}-\d{2}$/.test(chosen)) return;
    void navigate({
      to: '/occupancy',
      search: (previous) => ({ ...previous, day: chosen }),
      resetScroll: false,
    });
  };
  return (
    <div className="mt-3 flex flex-wrap items-end gap-2 print:hidden">
      <Button onClick={() => choose(stepDay(day, -1))}>{t('dayBefore')}</Button>
      <div className="w-44">
        <TextField label={t('dayField')} type="date" value={day} onChange={choose} />
      </div>
      <Button onClick={() => choose(stepDay(day, 1))}>{t('dayAfter')}</Button>
      {last !== null && last !== day && (
        <Button onClick={() => choose(last)}>{t('lastDay')}</Button>
      )}
    </div>
  );
}
