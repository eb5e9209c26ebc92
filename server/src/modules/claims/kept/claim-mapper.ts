import { fiscalYear } from '../../../platform/time/period.js';
import type { Facts, NoteType } from '../../analytics/index.js';
import {
  getDisaggregation,
  getMetric,
  getOption,
  toDisaggregationType,
  toMetricType,
} from '../../catalogue/index.js';
import { toUnitRef } from '../../network/index.js';
import type { Suggestions } from '../detect/suggest.service.js';
import { CLAIM_KINDS } from '../judging/claim-kinds.js';
import type { Caution } from '../judging/judgement.js';
import {
  cautionText,
  comparisonName,
  kindName,
  kindRule,
  verdictName,
} from '../words/claim-names.js';
import { hintText, missingText, NOT_LINKED, type WhyFacts, whyText } from '../words/why-words.js';
import type { Claim, ClaimLink } from './claim.js';
import type {
  ClaimConfirmationType,
  ClaimFigureType,
  ClaimLinkType,
  ClaimsType,
  ClaimSuggestionsType,
  ClaimType,
} from './claim.types.js';
import type { ListedClaims, SeenClaim, SeenClaims } from './seen-claim.js';

export function toClaims({ seen, facts, more, documents }: ListedClaims): ClaimsType {
  return {
    items: seen.map((one) => toClaim(one, facts)),
    more,
    documents: documents.map(({ code, titleJa, titleEn, count, unconfirmed }) => ({
      ...{ code, title: { ja: titleJa, en: titleEn }, count, unconfirmed },
    })),
  };
}

/** Of what was done to one claim: how it stands now. */
export function toOneClaim({ seen: [one], facts }: SeenClaims): ClaimType {
  if (!one) throw new Error('A claim that was changed is not there');
  return toClaim(one, facts);
}

function toClaim(seen: SeenClaim, facts: Facts | null): ClaimType {
  const { claim, judgement, node, mayCheck } = seen;
  const { id, document, line, sentence, kind, link, recordedBy, linkedBy, version } = claim;
  const told = link && whyFacts(seen, link);
  return {
    ...{ id, document, line, sentence, kind, recordedBy, linkedBy, mayCheck, version },
    documentTitle: { ja: claim.documentJa, en: claim.documentEn },
    unit: toUnitRef(node, fiscalYear(claim.fiscalYear).to),
    fiscalYear: claim.fiscalYear,
    kindName: kindName(kind),
    link: link && toLink(link),
    verdict: judgement.verdict,
    verdictName: verdictName(judgement.verdict),
    why: told ? whyText(judgement, told) : NOT_LINKED,
    hint: judgement.hint && hintText(judgement.hint),
    missing: told && missingText(judgement, told),
    cautions: judgement.cautions.map(toCaution),
    figures: facts && link ? toFigures(seen, link, facts) : [],
    confirmation: toConfirmation(claim, judgement.verdict),
  };
}

function whyFacts({ claim, evidence }: SeenClaim, link: ClaimLink): WhyFacts {
  const { kind, fiscalYear: year } = claim;
  const metric = getMetric(link.metric);
  const disaggregation = link.breakdown === null ? null : getDisaggregation(metric, link.breakdown);
  return { kind, fiscalYear: year, metric, disaggregation, points: evidence?.points ?? [] };
}

function toLink({ metric: code, breakdown, option, comparison }: ClaimLink): ClaimLinkType {
  const metric = getMetric(code);
  const list = breakdown === null ? null : getDisaggregation(metric, breakdown);
  const chosen = list && option !== null ? getOption(list, option) : null;
  return {
    metric: toMetricType(metric),
    disaggregation: list && toDisaggregationType(list),
    option: chosen && { ...chosen, residual: chosen.residual ?? false },
    comparison,
    comparisonName: comparisonName(comparison),
  };
}

function toFigures({ figures, node }: SeenClaim, link: ClaimLink, facts: Facts): ClaimFigureType[] {
  const metric = getMetric(link.metric);
  return figures.map(({ period, split, evaluated }) => ({
    ...{ from: period.from, to: period.to, ofOption: split.breakdown !== '' },
    value: facts.toValue(metric, { node, period, split }, evaluated),
  }));
}

const toCaution = (code: Caution): NoteType => ({ code, text: cautionText(code) });

function toConfirmation(
  { confirmation }: Claim,
  now: ClaimType['verdict'],
): ClaimConfirmationType | null {
  if (!confirmation) return null;
  const { verdict, computed, note, by, at } = confirmation;
  const isOutdated = computed !== now;
  return { verdict, verdictName: verdictName(verdict), note, author: by, at, isOutdated };
}

export function toSuggestions({
  units,
  fiscalYear: year,
  items,
}: Suggestions): ClaimSuggestionsType {
  return {
    items: items.map((item) => ({ ...item })),
    units: units.map((unit) => toUnitRef(unit)),
    fiscalYear: year,
    kinds: CLAIM_KINDS.map((kind) => ({ kind, name: kindName(kind), rule: kindRule(kind) })),
  };
}
