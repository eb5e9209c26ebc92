import type { Messages } from './messages-ja';
import adminEn from './messages/admin-en.json';
import alertsEn from './messages/alerts-en.json';
import attendanceEn from './messages/attendance-en.json';
import claimsEn from './messages/claims-en.json';
import compareViewsEn from './messages/compare-views-en.json';
import completenessEn from './messages/completeness-en.json';
import consultationViewsEn from './messages/consultation-views-en.json';
import dataEn from './messages/data-en.json';
import entryEn from './messages/entry-en.json';
import findingsEn from './messages/findings-en.json';
import glossaryEn from './messages/glossary-en.json';
import kpiEn from './messages/kpi-en.json';
import kpiTableEn from './messages/kpi-table-en.json';
import plansEn from './messages/plans-en.json';
import smallChartsEn from './messages/small-charts-en.json';
import trendsViewsEn from './messages/trends-views-en.json';
import occupancyEn from './messages/occupancy-en.json';
import workspaceEn from './messages/workspace-en.json';
import en from './messages/en.json';

export const EN: Messages = {
  ...en,
  admin: adminEn,
  alerts: alertsEn,
  attendance: attendanceEn,
  claims: claimsEn,
  compareViews: compareViewsEn,
  consultationViews: consultationViewsEn,
  data: dataEn,
  findings: findingsEn,
  completeness: completenessEn,
  entry: entryEn,
  glossary: glossaryEn,
  kpi: kpiEn,
  kpiTable: kpiTableEn,
  plans: plansEn,
  smallCharts: smallChartsEn,
  trendsViews: trendsViewsEn,
  occupancy: occupancyEn,
  workspace: workspaceEn,
};
