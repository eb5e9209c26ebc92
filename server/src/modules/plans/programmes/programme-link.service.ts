import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type WriteTx } from '../../../platform/database/database.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import { toSpans } from '../../../platform/time/period-form.js';
import { AuditService, changesBetween } from '../../audit/index.js';
import { NetworkService } from '../../network/index.js';
import { toNote } from '../../quality/index.js';
import { ProgrammeRepository } from './programme.repository.js';
import type { StoredLink, Years } from './programme.js';

const LONGEST = 300;

/** Which two programmes of which years. */
export interface LinkKey {
  readonly unit: string;
  readonly years: Years;
  readonly from: string;
  readonly to: string;
}

/** Which programme of a year became which of a later one, as people say. */
@Injectable()
export class ProgrammeLinkService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly programmes: ProgrammeRepository,
    private readonly audit: AuditService,
  ) {}

  /** One that is there is said anew. @throws UNKNOWN_UNIT, YEARS_ORDER, NO_SUCH_PROGRAMME, NOTE_INVALID */
  set(
    context: RequestContext,
    key: LinkKey,
    said: { readonly partial: boolean; readonly note: string | null },
  ): Promise<void> {
    const note = said.note?.trim() ? toNote(said.note, LONGEST) : null;
    return this.change(context, key, async (tx) => {
      await this.check(tx, key, key.years.from, key.from);
      await this.check(tx, key, key.years.to, key.to);
      const link = { from: key.from, to: key.to, partial: said.partial, note };
      const by = { name: context.actor.name, at: context.now };
      await this.programmes.setLink(tx, key.unit, { years: key.years, link }, by);
      return link;
    });
  }

  /** @throws UNKNOWN_UNIT, YEARS_ORDER, NOT_FOUND */
  remove(context: RequestContext, key: LinkKey): Promise<void> {
    return this.change(context, key, async (tx, before) => {
      const { from, to, years, unit } = key;
      if (!before) throw new DomainError('notFound', 'NOT_FOUND', { code: `${from} → ${to}` });
      await this.programmes.removeLink(tx, unit, years, { from, to });
      return null;
    });
  }

  private async change(
    context: RequestContext,
    { unit, years, from, to }: LinkKey,
    work: (tx: WriteTx, before: StoredLink | null) => Promise<StoredLink | null>,
  ): Promise<void> {
    if (years.from >= years.to) throw invalid('YEARS_ORDER');
    toSpans({ fiscalYears: [years.from, years.to] });
    await this.database.write(async (tx) => {
      const node = (await this.network.inCharge(tx, context.scope)).get(unit);
      await this.programmes.lock(tx, node.code);
      const links = await this.programmes.links(tx, node.code, years);
      const before = links.find((link) => link.from === from && link.to === to) ?? null;
      const after = await work(tx, before);
      const changes = changesBetween(fields(before), fields(after));
      const subject = `${years.from} ${from} → ${years.to} ${to}`;
      const action = 'PROGRAMME_LINKS_CHANGED';
      await this.audit.record(tx, context, { action, node: node.code, subject, changes });
    });
  }

  /** Only programmes are linked, not their parts. @throws NO_SUCH_PROGRAMME */
  private async check(tx: WriteTx, { unit }: LinkKey, year: number, code: string): Promise<void> {
    const known = await this.programmes.ofYear(tx, unit, year);
    if (!known.some((each) => each.code === code && each.parent === null))
      throw invalid('NO_SUCH_PROGRAMME', { year, code });
  }
}

const fields = (link: StoredLink | null): Readonly<Record<string, string | null>> =>
  link ? { link: link.partial ? 'PARTIAL' : 'WHOLE', note: link.note } : {};
