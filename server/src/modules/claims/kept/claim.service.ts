import { Injectable } from '@nestjs/common';
import { Database, type ReadTx, type WriteTx } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import { toOneSpan } from '../../../platform/time/period-form.js';
import { type AuditAction, AuditService, changesBetween } from '../../audit/index.js';
import { type Directory, NetworkService } from '../../network/index.js';
import { DocumentService } from '../../records/index.js';
import { toNote } from '../../quality/index.js';
import { checkId, checkVersion, keptSince, notFound } from '../../workspace/index.js';
import type { ClaimReader } from '../claim-reader.js';
import type { ClaimVerdict } from '../judging/judgement.js';
import { JudgingService } from '../judging/judging.service.js';
import { checkReading } from './check-reading.js';
import type { Claim, GivenClaim, Reading } from './claim.js';
import { ClaimRepository } from './claim.repository.js';
import type { ClaimsAsked, ListedClaims, SeenClaims } from './seen-claim.js';

const MOST_UNITS = 200;
/** So many are read on one page. */
const MOST_SHOWN = 100;
/** Of one document: a report has some dozens of sentences that claim something. */
const MOST_KEPT = 300;
const LONGEST_NOTE = 1_000;

interface Version {
  readonly id: string;
  /** The version that was looked at. */
  readonly version: number;
}

interface Done {
  readonly action: AuditAction;
  readonly before: Claim | null;
  readonly after: Claim | null;
}

/** Sentences of reports that say something of a series: recorded, linked and confirmed by people, judged by the figures. */
@Injectable()
export class ClaimService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly documents: DocumentService,
    private readonly claims: ClaimRepository,
    private readonly judging: JudgingService,
    private readonly audit: AuditService,
  ) {}

  /** @throws UNKNOWN_UNIT, NOT_FOUND, EMPTY_LIST, TOO_MANY, FISCAL_YEAR_OUT_OF_RANGE */
  async list(
    reader: ClaimReader,
    { units, document, fiscalYear }: ClaimsAsked,
  ): Promise<ListedClaims> {
    if (units?.length === 0) throw invalid('EMPTY_LIST', { what: 'units' });
    if (units && units.length > MOST_UNITS)
      throw invalid('TOO_MANY', { what: 'units', given: units.length, max: MOST_UNITS });
    if (fiscalYear !== null) toOneSpan({ fiscalYear });
    if (document !== null)
      await this.documents.get({ ...reader.context, scope: reader.sources }, document);
    return this.database.read(async (tx) => {
      const directory = await this.network.directory(tx, reader.reads);
      const nodes = units?.map((code) => directory.get(code));
      const inside = nodes ? nodes.flatMap((node) => directory.within(node)) : directory.units;
      const question = { units: inside.map(({ code }) => code), document, fiscalYear };
      const { found, total } = await this.claims.list(tx, question, MOST_SHOWN);
      const documents = await this.claims.documents(tx, question);
      return { ...(await this.seeing(tx, reader, found)), more: total - found.length, documents };
    });
  }

  /** @throws NOT_FOUND, UNKNOWN_UNIT, CLAIM_NOT_PRINTED, KEPT_TOO_MANY, as checkReading */
  async add(reader: ClaimReader, given: GivenClaim): Promise<SeenClaims> {
    checkReading(given);
    const { document, line, unit } = given;
    const sentence = given.sentence.trim();
    const { context } = reader;
    const { body } = await this.documents.get({ ...context, scope: reader.sources }, document);
    const text = body.split(/\r?\n/)[line - 1] ?? '';
    if (sentence === '' || !text.includes(sentence)) throw invalid('CLAIM_NOT_PRINTED', { line });
    return this.database.write(async (tx) => {
      (await this.network.inCharge(tx, reader.charge)).get(unit);
      await this.checkRoom(tx, document);
      const sayer = { name: context.actor.name, at: context.now };
      const id = await this.claims.insert(tx, { ...given, sentence }, sayer);
      if (id === null) throw new Error('A claim of a person has no seed');
      return this.told(tx, reader, { action: 'CLAIM_ADDED', before: null, id });
    });
  }

  /** Says anew what it says and of which figures; a verdict given before falls away. @throws NOT_FOUND, REMOVED_MEANWHILE, EDITED_MEANWHILE, as checkReading */
  link(reader: ClaimReader, { id, version }: Version, reading: Reading): Promise<SeenClaims> {
    checkReading(reading);
    return this.database.write(async (tx) => {
      const claim = await this.find(tx, reader, id);
      checkVersion(claim, version);
      const same = changesBetween(readingFields(claim), readingFields(reading)).length === 0;
      if (same) return this.seeing(tx, reader, [claim]);
      const { actor, now } = reader.context;
      await this.claims.link(tx, id, reading, { name: actor.name, at: now });
      return this.told(tx, reader, { action: 'CLAIM_LINKED', before: claim, id });
    });
  }

  /** null: the verdict is taken back. @throws NOT_FOUND, REMOVED_MEANWHILE, EDITED_MEANWHILE, NOTE_INVALID */
  confirm(
    reader: ClaimReader,
    { id, version }: Version,
    said: { readonly verdict: ClaimVerdict; readonly note: string } | null,
  ): Promise<SeenClaims> {
    const note = said && said.note.trim() !== '' ? toNote(said.note, LONGEST_NOTE) : '';
    return this.database.write(async (tx) => {
      const claim = await this.find(tx, reader, id);
      checkVersion(claim, version);
      const { judged } = await this.judging.judge(tx, reader.reads, [claim]);
      const computed = judged[0]?.judgement.verdict ?? 'NOT_COMPUTABLE';
      const given = said && { verdict: said.verdict, computed, note };
      const { actor, now } = reader.context;
      await this.claims.confirm(tx, id, given, { name: actor.name, at: now });
      return this.told(tx, reader, { action: 'CLAIM_CONFIRMED', before: claim, id });
    });
  }

  /** @throws NOT_FOUND, REMOVED_MEANWHILE, EDITED_MEANWHILE */
  async remove(reader: ClaimReader, { id, version }: Version): Promise<void> {
    await this.database.write(async (tx) => {
      const claim = await this.find(tx, reader, id);
      checkVersion(claim, version);
      const { now } = reader.context;
      await this.claims.forget(tx, keptSince(now));
      await this.claims.setRemoved(tx, id, now);
      await this.note(tx, reader, { action: 'CLAIM_REMOVED', before: claim, after: null });
    });
  }

  /** One that stands stays as it is. @throws NOT_FOUND, KEPT_TOO_MANY */
  restore(reader: ClaimReader, id: string): Promise<SeenClaims> {
    return this.database.write(async (tx) => {
      const claim = await this.find(tx, reader, id);
      if (!claim.isRemoved) return this.seeing(tx, reader, [claim]);
      await this.checkRoom(tx, claim.document);
      await this.claims.setRemoved(tx, id, null);
      return this.told(tx, reader, { action: 'CLAIM_RESTORED', before: null, id });
    });
  }

  /** @throws KEPT_TOO_MANY */
  private async checkRoom(tx: WriteTx, document: string): Promise<void> {
    const kept = await this.claims.count(tx, document);
    if (kept >= MOST_KEPT) throw invalid('KEPT_TOO_MANY', { max: MOST_KEPT });
  }

  /** One the reader may change. @throws NOT_FOUND */
  private async find(tx: WriteTx, reader: ClaimReader, id: string): Promise<Claim> {
    const claim = await this.claims.lock(tx, checkId(id));
    const own = await this.network.inCharge(tx, reader.charge);
    if (!claim || !own.find(claim.unit)) throw notFound(id);
    return claim;
  }

  /** What was done goes into the trail; the claim comes back as it stands now. */
  private async told(
    tx: WriteTx,
    reader: ClaimReader,
    { action, before, id }: Omit<Done, 'after'> & { readonly id: string },
  ): Promise<SeenClaims> {
    const after = await this.claims.lock(tx, id);
    if (!after) throw notFound(id);
    await this.note(tx, reader, { action, before, after });
    return this.seeing(tx, reader, [after]);
  }

  private async seeing(
    tx: ReadTx,
    { reads, charge }: ClaimReader,
    claims: readonly Claim[],
  ): Promise<SeenClaims> {
    const own: Directory = await this.network.inCharge(tx, charge);
    const directory = await this.network.directory(tx, reads);
    const { judged, facts } = await this.judging.judge(tx, reads, claims);
    const seen = judged.map((one) => ({
      ...one,
      node: directory.get(one.claim.unit),
      mayCheck: own.find(one.claim.unit) !== null,
    }));
    return { seen, facts };
  }

  private async note(
    tx: WriteTx,
    { context }: ClaimReader,
    { action, before, after }: Done,
  ): Promise<void> {
    const claim = after ?? before;
    if (!claim) return;
    const changes = changesBetween(before ? fields(before) : {}, after ? fields(after) : {});
    await this.audit.record(tx, context, {
      ...{ action, node: claim.unit, subject: claim.sentence, changes },
    });
  }
}

type Fields = Readonly<Record<string, string | null>>;

function readingFields({ fiscalYear, kind, link }: Reading): Fields {
  const { metric = null, breakdown = null, option = null, comparison = null } = link ?? {};
  return { fiscalYear: String(fiscalYear), kind, metric, breakdown, option, comparison };
}

function fields(claim: Claim): Fields {
  const { document, line, confirmation } = claim;
  return {
    ...{ document, line: String(line), ...readingFields(claim) },
    ...{ verdict: confirmation?.verdict ?? null, note: confirmation?.note || null },
  };
}
