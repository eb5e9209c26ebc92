import { handsIn } from './entry-rules.js';

/** The report of a month in which nothing has come. */
const about = (unit: string): string =>
  `unit: "${unit}", dataSet: SESSIONS, period: { from: "2019-04-01", to: "2019-04-30" }`;

const answersFor = { who: ['ADMINISTRATOR', 'DIRECTOR'], elsewhere: 'UNSEEN' } as const;

export const REPORT_MUTATIONS = {
  reportNoActivity: {
    ...handsIn,
    about: (unit: string) =>
      `reportNoActivity(unit: "${unit}", dataSet: SESSIONS, month: "2022-04-01")`,
  },
  submitReport: {
    ...handsIn,
    about: (unit: string) => `submitReport(${about(unit)}) { state }`,
  },
  approveReport: {
    ...answersFor,
    about: (unit: string) => `approveReport(${about(unit)}) { state }`,
  },
  returnReport: {
    ...answersFor,
    about: (unit: string) => `returnReport(${about(unit)}, reason: "r") { state }`,
  },
  amendReport: {
    ...answersFor,
    about: (unit: string) => `amendReport(${about(unit)}, reason: "r") { state }`,
  },
  publishReport: {
    who: ['ADMINISTRATOR', 'COORDINATOR'],
    elsewhere: 'UNSEEN',
    about: (unit: string) => `publishReport(${about(unit)}) { state }`,
  },
} as const;

export const reportOf = (unit: string): string => `report(${about(unit)}) { state }`;
