import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../platform/context/scope.js';
import type { ReadTx } from '../../../platform/database/database.js';
import { fiscalYear } from '../../../platform/time/period.js';
import { type Facts, FactsService } from '../../analytics/index.js';
import { getMetric } from '../../catalogue/index.js';
import type { Claim, ClaimLink } from '../kept/claim.js';
import { type ClaimFigure, findEvidence, firstYear } from './evidence.js';
import { judge } from './judge.js';
import type { Evidence, Judgement } from './judgement.js';

/** A claim with what the figures say of it now. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly judgement: Judgement;
  /** null: it is not linked. */
  readonly evidence: Evidence | null;
  readonly figures: readonly ClaimFigure[];
}

interface JudgedClaims {
  readonly judged: readonly JudgedClaim[];
  /** null: none is linked. */
  readonly facts: Facts | null;
}

type Linked = Claim & { readonly link: ClaimLink };

const isLinked = (claim: Claim): claim is Linked => claim.link !== null;

/** Sets sentences against the figures as they stand; nothing of it is kept. */
@Injectable()
export class JudgingService {
  constructor(private readonly facts: FactsService) {}

  /** All of them with one reading of the figures. Their units are in the scope. */
  async judge(tx: ReadTx, scope: Scope, claims: readonly Claim[]): Promise<JudgedClaims> {
    const facts = await this.load(tx, scope, claims.filter(isLinked));
    const judged = claims.map((claim) => {
      const found =
        facts && isLinked(claim)
          ? findEvidence(facts, facts.directory.get(claim.unit), claim)
          : { evidence: null, figures: [] };
      return { claim, judgement: judge(claim.kind, found.evidence), ...found };
    });
    return { judged, facts };
  }

  private load(tx: ReadTx, scope: Scope, claims: readonly Linked[]): Promise<Facts | null> {
    if (claims.length === 0) return Promise.resolve(null);
    const breakdowns = claims.flatMap(({ link }) => link.breakdown ?? []);
    return this.facts.load(tx, {
      ...{ scope, definition: null, withDays: false, withMarks: true },
      metrics: [...new Set(claims.map(({ link }) => link.metric))].map(getMetric),
      units: [...new Set(claims.map(({ unit }) => unit))],
      period: {
        from: fiscalYear(Math.min(...claims.map(firstYear))).from,
        to: fiscalYear(Math.max(...claims.map((claim) => claim.fiscalYear))).to,
      },
      breakdowns: ['', ...new Set(breakdowns)],
    });
  }
}
