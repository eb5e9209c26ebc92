import { Injectable } from '@nestjs/common';
import { Database, type ReadTx, type WriteTx } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import { hull, type PeriodForm, toSpans } from '../../../platform/time/period-form.js';
import { type AuditAction, AuditService, changesBetween } from '../../audit/index.js';
import { getMetric } from '../../catalogue/index.js';
import { type Directory, NetworkService, type UnitOrGroup } from '../../network/index.js';
import { toNote } from '../../quality/index.js';
import { checkId, checkVersion, keptSince, notFound } from '../kept.js';
import type { Reader } from '../reader.js';
import type { Annotation, GivenAnnotation } from './annotation.js';
import { AnnotationRepository } from './annotation.repository.js';

const LONGEST = 500;
const MOST_UNITS = 200;
/** So many are looked at beside one chart. */
const MOST_SHOWN = 100;
const MOST_KEPT = 2_000;

/** What the reader may do with it. */
export interface SeenAnnotation extends Annotation {
  readonly unit: UnitOrGroup;
  readonly mine: boolean;
  readonly mayRemove: boolean;
}

export interface SeenAnnotations {
  readonly items: readonly SeenAnnotation[];
  /** How many more there are. */
  readonly more: number;
  /** Of those asked for, where the reader may add one. */
  readonly units: readonly UnitOrGroup[];
}

export interface AnnotationsAsked {
  readonly units: readonly string[];
  readonly metric: string | null;
  readonly period: PeriodForm | null;
}

/** One as its reader finds it, before something is done with it. */
interface Found {
  readonly annotation: Annotation;
  readonly seen: SeenAnnotation;
}

/** What readers note at the figures: remarks, which alter none. */
@Injectable()
export class AnnotationService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly annotations: AnnotationRepository,
    private readonly audit: AuditService,
  ) {}

  /** @throws UNKNOWN_UNIT, UNKNOWN_METRIC, EMPTY_LIST, TOO_MANY, PERIOD_… */
  list(reader: Reader, { units, metric, period }: AnnotationsAsked): Promise<SeenAnnotations> {
    if (units.length === 0) throw invalid('EMPTY_LIST', { what: 'units' });
    if (units.length > MOST_UNITS)
      throw invalid('TOO_MANY', { what: 'units', given: units.length, max: MOST_UNITS });
    if (metric !== null) getMetric(metric);
    const span = period && hull(toSpans(period));
    return this.database.read(async (tx) => {
      const all = await this.network.directory(tx, reader.reads);
      for (const code of units) all.get(code);
      const own = await this.network.directory(tx, reader.shares);
      const asked = [...new Set(units)].flatMap((code) => own.find(code) ?? []);
      const question = { nodes: concerned(own, asked), metric, period: span };
      const limits = { readerId: reader.id, most: MOST_SHOWN };
      const { found, total } = await this.annotations.list(tx, question, limits);
      const seeing = await this.seeing(tx, reader, own);
      return { items: found.map(seeing), more: total - found.length, units: asked };
    });
  }

  /** @throws UNKNOWN_UNIT, UNKNOWN_METRIC, NOTE_INVALID, PERIOD_ORDER, FISCAL_YEAR_OUT_OF_RANGE, KEPT_TOO_MANY */
  add(reader: Reader, code: string, said: GivenAnnotation): Promise<SeenAnnotation> {
    const given = check(said);
    return this.database.write(async (tx) => {
      const own = await this.network.directory(tx, reader.shares);
      const node = own.get(code);
      await this.checkRoom(tx, reader.id);
      const id = await this.annotations.insert(tx, node.code, given, reader);
      await this.note(tx, reader, { action: 'ANNOTATION_ADDED', node, before: null, given });
      return (await this.find(tx, reader, id)).seen;
    });
  }

  /** @throws NOT_FOUND, NOT_YOURS, REMOVED_MEANWHILE, EDITED_MEANWHILE, as `add` */
  change(
    reader: Reader,
    { id, version }: { readonly id: string; readonly version: number },
    said: GivenAnnotation,
  ): Promise<SeenAnnotation> {
    const given = check(said);
    return this.database.write(async (tx) => {
      const { annotation, seen } = await this.find(tx, reader, id);
      if (!seen.mine) throw invalid('NOT_YOURS');
      checkVersion(annotation, version);
      if (changesBetween(fields(annotation), fields(given)).length === 0) return seen;
      await this.annotations.update(tx, id, given, reader.context.now);
      const done = { action: 'ANNOTATION_CHANGED', node: seen.unit } as const;
      await this.note(tx, reader, { ...done, before: annotation, given });
      return (await this.find(tx, reader, id)).seen;
    });
  }

  /** @throws NOT_FOUND, NOT_YOURS, REMOVED_MEANWHILE, EDITED_MEANWHILE */
  async remove(reader: Reader, id: string, version: number): Promise<void> {
    await this.database.write(async (tx) => {
      const { annotation, seen } = await this.find(tx, reader, id);
      if (!seen.mayRemove) throw invalid('NOT_YOURS');
      checkVersion(annotation, version);
      const { now } = reader.context;
      await this.annotations.forget(tx, keptSince(now));
      await this.annotations.setRemoved(tx, id, now);
      const done = { action: 'ANNOTATION_REMOVED', node: seen.unit } as const;
      await this.note(tx, reader, { ...done, before: annotation, given: null });
    });
  }

  /** One that stands stays as it is. @throws NOT_FOUND, NOT_YOURS, KEPT_TOO_MANY */
  restore(reader: Reader, id: string): Promise<SeenAnnotation> {
    return this.database.write(async (tx) => {
      const { annotation, seen } = await this.find(tx, reader, id);
      if (!seen.mayRemove) throw invalid('NOT_YOURS');
      if (!annotation.isRemoved) return seen;
      await this.checkRoom(tx, annotation.authorId);
      await this.annotations.setRemoved(tx, id, null);
      const done = { action: 'ANNOTATION_RESTORED', node: seen.unit } as const;
      await this.note(tx, reader, { ...done, before: null, given: annotation });
      return (await this.find(tx, reader, id)).seen;
    });
  }

  /** @throws KEPT_TOO_MANY */
  private async checkRoom(tx: WriteTx, authorId: string): Promise<void> {
    const kept = await this.annotations.count(tx, authorId);
    if (kept >= MOST_KEPT) throw invalid('KEPT_TOO_MANY', { max: MOST_KEPT });
  }

  /** What the reader does not see is not there. @throws NOT_FOUND */
  private async find(tx: WriteTx, reader: Reader, id: string): Promise<Found> {
    const annotation = await this.annotations.lock(tx, checkId(id), reader.id);
    const own = await this.network.directory(tx, reader.shares);
    if (!annotation || !own.find(annotation.node)) throw notFound(id);
    const seeing = await this.seeing(tx, reader, own);
    return { annotation, seen: seeing(annotation) };
  }

  private async seeing(
    tx: ReadTx,
    { id, charge }: Reader,
    own: Directory,
  ): Promise<(annotation: Annotation) => SeenAnnotation> {
    const inCharge = await this.network.inCharge(tx, charge);
    return (annotation) => {
      const { node, authorId, shared } = annotation;
      const mine = authorId === id;
      const mayRemove = mine || (shared && inCharge.find(node) !== null);
      return { ...annotation, unit: own.get(node), mine, mayRemove };
    };
  }

  /** What was shared goes into the trail in words; of what is only mine, that something was done. */
  private async note(
    tx: WriteTx,
    { context }: Reader,
    done: {
      readonly action: AuditAction;
      readonly node: UnitOrGroup;
      readonly before: GivenAnnotation | null;
      readonly given: GivenAnnotation | null;
    },
  ): Promise<void> {
    const { action, node, before, given } = done;
    const changes = changesBetween(told(before), told(given));
    const shown = [given, before].find((each) => each?.shared);
    await this.audit.record(tx, context, {
      ...{ action, node: node.code, subject: shown?.text ?? '', changes },
    });
  }
}

function check(said: GivenAnnotation): GivenAnnotation {
  if (said.metric !== null) getMetric(said.metric);
  const { from, to } = hull(toSpans({ from: said.from, to: said.to }));
  return { ...said, from, to, text: toNote(said.text, LONGEST) };
}

/** What is noted of a unit concerns those above and below it; of a group, its members. */
function concerned(own: Directory, nodes: readonly UnitOrGroup[]): string[] {
  const around = nodes.flatMap((node) => [
    node,
    ...own.within(node),
    ...(node.kind === 'UNIT' ? own.lineage(node) : []),
  ]);
  return [...new Set(around.map(({ code }) => code))].filter((code) => own.find(code));
}

type Fields = Readonly<Record<string, string | null>>;

function fields({ metric, from, to, text, shared }: GivenAnnotation): Fields {
  return { text, from, to, metric, shared: String(shared) };
}

function told(given: GivenAnnotation | null): Fields {
  if (!given) return {};
  return given.shared ? fields(given) : { shared: 'false' };
}
