import type { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import type { ProvenanceType } from '../../analytics/index.js';
import {
  amount,
  type DisaggregationOptionType,
  getDisaggregation,
  getMetric,
  getOption,
  toMetricType,
} from '../../catalogue/index.js';
import { toUnitRef, type UnitOrGroup } from '../../network/index.js';
import { toSchemeRef } from './scheme.types.js';
import { aimText } from '../words/aim-words.js';
import { profileText } from '../words/pace-words.js';
import { schemeOf } from './scheme-of.js';
import type { SaidTarget, Target, TargetKey } from './target.js';
import { differing, type TargetPart } from './target-parts.js';
import type { ListOutcome, Outcome } from './target.service.js';
import type {
  TargetConflictType,
  TargetDifferenceType,
  TargetObjectType,
  TargetsConflictType,
} from './target.types.js';

/** What a programme is called. */
export interface ProgrammeName {
  readonly ja: string;
  readonly en: string;
}

/** The programme of a target, by the name the center gives it, else by that of the catalogue. */
export function programmeOf(
  { metric, programme }: Pick<TargetKey, 'metric' | 'programme'>,
  name: ProgrammeName | null = null,
): DisaggregationOptionType | null {
  if (programme === '') return null;
  const option = getOption(getDisaggregation(getMetric(metric), 'programme'), programme);
  return { code: option.code, name: name ?? option.name, residual: option.residual ?? false };
}

export interface TargetPlace {
  readonly node: UnitOrGroup;
  /** How many versions there are. */
  readonly versions: number;
  readonly name?: ProgrammeName | null;
}

export function toTarget(target: Target, { node, versions, name }: TargetPlace): TargetObjectType {
  const { aim, shares, version, removed, setAt } = target;
  return {
    unit: toUnitRef(node),
    metric: toMetricType(getMetric(target.metric)),
    programme: programmeOf(target, name ?? null),
    fiscalYear: target.fiscalYear,
    ...aim,
    printed: target.printed,
    text: aimText(aim, getMetric(target.metric)),
    profile: target.profile,
    shares: shares && [...shares],
    scheme: toSchemeRef(schemeOf(target.scheme, target.schemeVersion)),
    baseline: target.baseline,
    baselineYear: target.baselineYear,
    reason: target.reason,
    author: { name: target.authorName },
    ...{ setAt, version, versions, removed },
    source: toSource(target, node),
  };
}

function toSource(target: Target, node: UnitOrGroup): ProvenanceType | null {
  const { document, documentJa, documentEn, line, printed, setAt } = target;
  if (document === null) return null;
  const title = { ja: documentJa ?? document, en: documentEn ?? document };
  return {
    ...{ isLog: false, document: { code: document, title }, line, printed },
    ...{ reporter: toUnitRef(node), importedAt: setAt },
  };
}

/** What is to be said, as if it held: with nobody's name and no version. */
function toProposal(key: TargetKey, said: SaidTarget, node: UnitOrGroup): TargetObjectType {
  const schemeVersion = schemeOf(said.scheme).version;
  const none = { document: null, documentJa: null, documentEn: null, line: null };
  const nobody = { version: 0, removed: false, authorName: '', setAt: '' };
  const proposed = { ...key, ...said, schemeVersion, ...none, ...nobody };
  return toTarget(proposed, { node, versions: 0 });
}

const MEANWHILE: LocalizedTextType = {
  ja: 'ほかの人が先にこの目標を変えました。まだ何も書き換えていません。違いを見て、どちらを残すか選んでください。',
  en: 'Somebody else changed this target first. Nothing was written yet: look at the differences and choose which one to keep.',
};
const GONE: LocalizedTextType = {
  ja: 'ほかの人が先にこの目標を削除しました。まだ何も書き換えていません。必要なら、新しい目標として決め直してください。',
  en: 'Somebody else removed this target first. Nothing was written yet: set it anew if it is still needed.',
};

export function toConflict(
  key: TargetKey,
  { node, yours, theirs }: Outcome & { state: 'CONFLICT' },
): TargetConflictType {
  const holds = theirs && !theirs.removed ? theirs : null;
  return {
    yours: yours && toProposal(key, yours, node),
    theirs: theirs && toTarget(theirs, { node, versions: theirs.version }),
    differences: yours && holds ? toDifferences(key, yours, holds) : [],
    text: holds ? MEANWHILE : GONE,
  };
}

export const toConflicts = ({
  conflicts,
}: ListOutcome & { state: 'CONFLICT' }): TargetsConflictType => ({
  conflicts: conflicts.map((each) => toConflict(each.key, each)),
  text: {
    ja: `ほかの人が先に、このうち${conflicts.length}件の目標を変えました。まだ何も書き換えていません。表をもう一度読み込んで、違いを確かめてください。`,
    en: `Somebody else changed ${conflicts.length} of these targets first. Nothing was written yet: read the table again and look at the differences.`,
  },
});

const PART_NAMES: Readonly<Record<TargetPart, LocalizedTextType>> = {
  aim: { ja: '目標', en: 'Target' },
  printed: { ja: '計画の書き方', en: 'As printed in the plan' },
  profile: { ja: '月ごとの配分', en: 'Spread over the months' },
  scheme: { ja: '達成度の決め方', en: 'Achievement scheme' },
  baseline: { ja: '基準値', en: 'Baseline' },
  reason: { ja: '理由', en: 'Reason' },
};

const NONE: LocalizedTextType = { ja: 'なし', en: 'none' };

/** In what two of them differ, in words. */
export const toDifferences = (key: TargetKey, yours: SaidTarget, theirs: SaidTarget) =>
  differing(yours, theirs).map(toDifference(key, yours, theirs));

function toDifference(key: TargetKey, yours: SaidTarget, theirs: SaidTarget) {
  return (part: TargetPart): TargetDifferenceType => ({
    part,
    name: PART_NAMES[part],
    yours: inWords(key, part, yours),
    theirs: inWords(key, part, theirs),
  });
}

const typed = (text: string | null): LocalizedTextType =>
  text === null || text === '' ? NONE : { ja: text, en: text };

function inWords(key: TargetKey, part: TargetPart, said: SaidTarget): LocalizedTextType {
  const metric = getMetric(key.metric);
  switch (part) {
    case 'aim':
      return aimText(said.aim, metric);
    case 'printed':
      return typed(said.printed);
    case 'profile':
      return profileText(said.profile);
    case 'scheme':
      return schemeOf(said.scheme).name;
    case 'baseline':
      return said.baseline === null ? NONE : amount(metric, said.baseline);
    case 'reason':
      return typed(said.reason);
  }
}
