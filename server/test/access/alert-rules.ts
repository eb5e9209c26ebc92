const signedIn = { who: 'SIGNED_IN', elsewhere: 'UNSEEN' } as const;
const own = { who: 'SIGNED_IN', elsewhere: 'NOT_ABOUT_UNITS' } as const;

export const ALERT_QUERIES = {
  alerts: {
    ...signedIn,
    about: (unit: string) => `alerts(units: ["${unit}"]) { total }`,
  },
  alertChoice: { ...own, about: () => 'alertChoice { email }' },
  alertDigest: { ...own, about: () => 'alertDigest { subject { ja } }' },
};

export const ALERT_MUTATIONS = {
  markAlertsSeen: {
    ...signedIn,
    about: (unit: string) => `markAlertsSeen(units: ["${unit}"], keys: ["n"]) { total }`,
  },
  setAlertChoice: {
    ...own,
    about: () =>
      'setAlertChoice(kinds: [TARGET], email: NEVER, weekday: MONDAY, language: JA) { email }',
  },
};
