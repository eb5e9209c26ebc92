/** What happened in the fictional network, and where: for those who show it, and for the tests. */
export const STORY = {
  /** Weaker months of the pandemic; consultations about it end with fiscal 2022. */
  pandemic: {
    dips: [
      { from: '2021-04-01', to: '2021-09-30' },
      { from: '2022-01-01', to: '2022-03-31' },
    ],
    topic: 'covid19',
    lastMonth: '2023-04',
  },
  /** A center opens in the middle of a year. */
  opening: { center: 'demo-hanakago-plaza', day: '2022-10-01' },
  /** Closed while it moves; open longer from the day after. */
  move: { center: 'demo-aise-center', from: '2023-03-10', to: '2023-03-23', reopens: '2023-03-24' },
  /** The consultations of a month were never handed in. */
  unreported: { center: 'demo-tsukishiro-center', month: '2023-11' },
  /** From this day on short calls count as consultations, too. */
  definitionChange: { center: 'demo-kasuminohara-center', day: '2024-04-01' },
  /** Consultations handed in too few at first: those up to a day only; then again, complete. */
  corrected: { center: 'demo-suzunari-center', month: '2024-06', firstUpTo: '2024-06-12' },
  /** Hands in totals of months and no log. */
  totalsOnly: { center: 'demo-kumoi-center' },
  /** Hands in both a log and totals; in one month they differ by so many cases. */
  both: { center: 'demo-akari-center', differsIn: '2023-07', by: 7 },
  /** Its consultations have no numbers. */
  withoutNumbers: { center: 'demo-shiomino-minato' },
  /** Files many consultations as "other". */
  residual: { center: 'demo-kasuminohara-plaza' },
  /** In each of these months one booking lies on another. */
  doubleBookings: [
    { center: 'demo-shiomino-center', month: '2022-05' },
    { center: 'demo-shiomino-plaza', month: '2023-08' },
    { center: 'demo-kasuminohara-plaza', month: '2024-02' },
    { center: 'demo-hanakago-center', month: '2024-10' },
    { center: 'demo-aise-center', month: '2025-06' },
  ],
} as const;
