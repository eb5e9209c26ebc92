import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import { ALERT_KINDS, type AlertKind } from './alert.js';

const KINDS: Readonly<Record<AlertKind, BothLanguages>> = {
  TARGET: { ja: '遅れている目標', en: 'Targets that are behind' },
  REPORT: { ja: '届いていない報告', en: 'Reports that are late' },
  FINDING: { ja: '確認していただきたい数値', en: 'Figures to confirm' },
};

export const kindName = (kind: AlertKind): BothLanguages => KINDS[kind];

export interface KindCount {
  readonly kind: AlertKind;
  readonly total: number;
  /** Not yet seen. */
  readonly unseen: number;
}

/** How many there are of each kind; kinds without any are left out. */
export function countKinds(
  alerts: readonly { readonly kind: AlertKind; readonly seen: boolean }[],
): KindCount[] {
  return ALERT_KINDS.flatMap((kind) => {
    const of = alerts.filter((alert) => alert.kind === kind);
    const unseen = of.filter(({ seen }) => !seen).length;
    return of.length > 0 ? [{ kind, total: of.length, unseen }] : [];
  });
}
