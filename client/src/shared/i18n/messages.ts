import type { Locale } from '../format/locale';
import adminEn from './messages/admin-en.json';
import adminJa from './messages/admin-ja.json';
import attendanceEn from './messages/attendance-en.json';
import attendanceJa from './messages/attendance-ja.json';
import compareViewsEn from './messages/compare-views-en.json';
import compareViewsJa from './messages/compare-views-ja.json';
import completenessEn from './messages/completeness-en.json';
import completenessJa from './messages/completeness-ja.json';
import consultationViewsEn from './messages/consultation-views-en.json';
import consultationViewsJa from './messages/consultation-views-ja.json';
import dataEn from './messages/data-en.json';
import dataJa from './messages/data-ja.json';
import entryEn from './messages/entry-en.json';
import entryJa from './messages/entry-ja.json';
import findingsEn from './messages/findings-en.json';
import findingsJa from './messages/findings-ja.json';
import glossaryEn from './messages/glossary-en.json';
import glossaryJa from './messages/glossary-ja.json';
import smallChartsEn from './messages/small-charts-en.json';
import smallChartsJa from './messages/small-charts-ja.json';
import trendsViewsEn from './messages/trends-views-en.json';
import trendsViewsJa from './messages/trends-views-ja.json';
import occupancyEn from './messages/occupancy-en.json';
import occupancyJa from './messages/occupancy-ja.json';
import plansEn from './messages/plans-en.json';
import plansJa from './messages/plans-ja.json';
import workspaceEn from './messages/workspace-en.json';
import workspaceJa from './messages/workspace-ja.json';
import en from './messages/en.json';
import ja from './messages/ja.json';

const JA = {
  ...ja,
  admin: adminJa,
  attendance: attendanceJa,
  compareViews: compareViewsJa,
  consultationViews: consultationViewsJa,
  data: dataJa,
  findings: findingsJa,
  completeness: completenessJa,
  entry: entryJa,
  glossary: glossaryJa,
  smallCharts: smallChartsJa,
  trendsViews: trendsViewsJa,
  occupancy: occupancyJa,
  plans: plansJa,
  workspace: workspaceJa,
};

export type Messages = typeof JA;

/** Every visible word, by language. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = {
  ja: JA,
  en: {
    ...en,
    admin: adminEn,
    attendance: attendanceEn,
    compareViews: compareViewsEn,
    consultationViews: consultationViewsEn,
    data: dataEn,
    findings: findingsEn,
    completeness: completenessEn,
    entry: entryEn,
    glossary: glossaryEn,
    smallCharts: smallChartsEn,
    trendsViews: trendsViewsEn,
    occupancy: occupancyEn,
    plans: plansEn,
    workspace: workspaceEn,
  },
};
