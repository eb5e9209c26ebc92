import { aMetric, aNetwork, aText } from '../../shared/testing/builders';
import { renderPage, type Answers } from '../../shared/testing/render-router';
import { aCard } from './kpi-fixture';
import type { Scorecard } from './kpi-model';
import { KpiPage } from './kpi-page';

const CHOICES = {
  metrics: [
    { ...aMetric(), additivityInTime: 'ADDITIVE', disaggregations: [] },
    {
      ...aMetric({
        code: 'session.held',
        domain: 'session',
        name: aText('開催回数'),
        unit: 'time',
      }),
      additivityInTime: 'ADDITIVE',
      disaggregations: [
        { code: 'programme', options: [{ code: 'seminar', name: aText('入門講座') }] },
      ],
    },
  ],
  achievementSchemes: [
    {
      code: 'uncapped',
      version: 1,
      kind: 'UNCAPPED',
      name: aText('上限なし'),
      description: aText('実績÷目標。'),
    },
  ],
};

/** The page of targets at an address, with a server that answers. */
export const openTargets = (card: Scorecard = aCard(), search = '', answers: Answers = {}) =>
  renderPage(
    { component: KpiPage, path: '/kpi', at: `/kpi?fy=2021${search}` },
    {
      Network: aNetwork(),
      Scorecard: { scorecard: card },
      MarkScorecardSeen: { markScorecardSeen: true },
      TargetChoices: CHOICES,
      TargetPreview: { targetPreview: { text: aText('250件以上なら達成です。'), problem: null } },
      PrintedTarget: { printedTarget: null },
      ...answers,
    },
  );

type Sent = ReturnType<typeof openTargets>['sent'];

/** What was sent under a name. */
export const sentAs = (sent: Sent, name: string) =>
  sent.filter(({ operation }) => operation === name);
