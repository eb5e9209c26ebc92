import { useTranslations } from 'use-intl';
import type { SpaceOnDayFieldsFragment } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { HOUR, spanText } from './clock';

export type SpaceOnDay = SpaceOnDayFieldsFragment;
export type SpaceBooking = SpaceOnDay['bookings'][number];

/** What stands in a day of a space, in words. */
export function useDayWords() {
  const t = useTranslations('occupancy');
  const format = useFormat();
  return {
    /** 9:00–12:00, or why it is not open. */
    hours: ({ open, closedFor, reasons }: SpaceOnDay): string => {
      if (closedFor === null) return open.map(spanText).join(t('comma'));
      const reason = reasons.map(format.text).join(t('comma'));
      return closedFor === 'CLOSURE'
        ? t('closedFor.CLOSURE', { reason })
        : t(`closedFor.${closedFor}`);
    },
    use: ({ use }: SpaceBooking): string => t(`use.${use}`),
    purpose: ({ purpose }: SpaceBooking): string =>
      purpose ? format.text(purpose.name) : t('purposeUnknown'),
    /** What is out of the ordinary with a booking. */
    remarks: ({ mode, together, isDouble, isCounted, outOfHours }: SpaceBooking): string[] => [
      ...(mode ? [t('modeIs', { mode: format.text(mode.name) })] : []),
      ...(together.length > 0
        ? [
            t('togetherWith', {
              spaces: together.map(({ name }) => format.text(name)).join(t('comma')),
            }),
          ]
        : []),
      ...(isDouble ? [t('double')] : []),
      ...(isCounted ? [] : [t('notCounted')]),
      ...outOfHours.map((span) => t('outOfHours', { span: spanText(span) })),
    ],
    free: ({ free, freeMinutes }: SpaceOnDay): string => {
      if (free === null || freeMinutes === null) return t('freeUnknown');
      if (free.length === 0) return t('freeNone');
      return t('freeSpans', {
        spans: free.map(spanText).join(t('comma')),
        hours: Math.floor(freeMinutes / HOUR),
        minutes: freeMinutes % HOUR,
      });
    },
  };
}
