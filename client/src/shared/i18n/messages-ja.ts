import adminJa from './messages/admin-ja.json';
import alertsJa from './messages/alerts-ja.json';
import attendanceJa from './messages/attendance-ja.json';
import claimsJa from './messages/claims-ja.json';
import compareViewsJa from './messages/compare-views-ja.json';
import completenessJa from './messages/completeness-ja.json';
import consultationViewsJa from './messages/consultation-views-ja.json';
import dataJa from './messages/data-ja.json';
import entryJa from './messages/entry-ja.json';
import findingsJa from './messages/findings-ja.json';
import glossaryJa from './messages/glossary-ja.json';
import kpiJa from './messages/kpi-ja.json';
import kpiTableJa from './messages/kpi-table-ja.json';
import plansJa from './messages/plans-ja.json';
import smallChartsJa from './messages/small-charts-ja.json';
import trendsViewsJa from './messages/trends-views-ja.json';
import occupancyJa from './messages/occupancy-ja.json';
import workspaceJa from './messages/workspace-ja.json';
import ja from './messages/ja.json';

/** Every visible word in Japanese; the other languages have the same keys. */
export const JA = {
  ...ja,
  admin: adminJa,
  alerts: alertsJa,
  attendance: attendanceJa,
  claims: claimsJa,
  compareViews: compareViewsJa,
  consultationViews: consultationViewsJa,
  data: dataJa,
  findings: findingsJa,
  completeness: completenessJa,
  entry: entryJa,
  glossary: glossaryJa,
  kpi: kpiJa,
  kpiTable: kpiTableJa,
  plans: plansJa,
  smallCharts: smallChartsJa,
  trendsViews: trendsViewsJa,
  occupancy: occupancyJa,
  workspace: workspaceJa,
};

export type Messages = typeof JA;
