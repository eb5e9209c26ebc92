const JAPAN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' });

/** The calendar day in Japan at an instant, whatever the zone of the machine. */
export const todayInJapan = (now: Date): string => JAPAN.format(now);
