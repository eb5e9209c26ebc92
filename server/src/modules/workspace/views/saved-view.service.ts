import { Injectable } from '@nestjs/common';
import { Database, type ReadTx, type WriteTx } from '../../../platform/database/database.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import { toName } from '../../access/index.js';
import { type AuditAction, AuditService, changesBetween } from '../../audit/index.js';
import { NetworkService } from '../../network/index.js';
import { checkId, checkVersion, keptSince, notFound } from '../kept.js';
import type { Reader } from '../reader.js';
import type { Opening, SavedView } from './saved-view.js';
import { SavedViewRepository } from './saved-view.repository.js';
import { isReadingPage, toViewPath } from './view-path.js';

const LONGEST_NAME = 60;
const MOST_KEPT = 200;
const MOST_SHOWN = 500;

/** What a person keeps, what others share with them, and what opens first. */
export interface Views {
  readonly views: readonly SavedView[];
  /** A view that is gone opens nothing: null, as without a choice. */
  readonly opening: { readonly path: string; readonly view: SavedView | null } | null;
}

type Said = Pick<SavedView, 'name' | 'shared'>;

/** Pages as people have set them up, kept under a name. */
@Injectable()
export class SavedViewService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly views: SavedViewRepository,
    private readonly audit: AuditService,
  ) {}

  list(reader: Reader): Promise<Views> {
    return this.database.read((tx) => this.all(tx, reader));
  }

  /** @throws VIEW_PATH, UNKNOWN_UNIT, NAME_INVALID, VIEW_NAME_TAKEN, VIEW_WITHOUT_UNIT, KEPT_TOO_MANY */
  save(reader: Reader, given: Said & { readonly path: string }): Promise<SavedView> {
    const name = toName(given.name, LONGEST_NAME);
    const { path, units, words } = toViewPath(given.path);
    return this.database.write(async (tx) => {
      await this.views.lock(tx, reader.id);
      const directory = await this.network.directory(tx, reader.reads);
      for (const code of units) directory.get(code);
      const nodes = words.filter((word) => directory.find(word));
      const { shared } = given;
      await this.checkShare(tx, reader, { shared, nodes });
      checkRoom(await this.views.namesOf(tx, reader.id), name);
      const id = await this.views.insert(tx, { name, path, nodes, shared }, reader);
      const view = await this.find(tx, reader, id);
      await this.note(tx, reader, 'VIEW_SAVED', { before: null, after: view });
      return view;
    });
  }

  /** What is not said stays. @throws NOT_FOUND, NOT_YOURS, EDITED_MEANWHILE, REMOVED_MEANWHILE, as `save` */
  change(
    reader: Reader,
    { id, version }: { readonly id: string; readonly version: number },
    said: { readonly [Field in keyof Said]: Said[Field] | null },
  ): Promise<SavedView> {
    const given = said.name === null ? null : toName(said.name, LONGEST_NAME);
    return this.database.write(async (tx) => {
      const before = await this.own(tx, reader, id);
      checkVersion(before, version);
      const { name, shared } = { name: given ?? before.name, shared: said.shared ?? before.shared };
      if (name === before.name && shared === before.shared) return before;
      await this.checkShare(tx, reader, { shared, nodes: before.nodes });
      checkFree(await this.views.namesOf(tx, reader.id), name, id);
      await this.views.update(tx, id, name, shared);
      const after = await this.find(tx, reader, id);
      await this.note(tx, reader, 'VIEW_CHANGED', { before, after });
      return after;
    });
  }

  /** @throws NOT_FOUND, NOT_YOURS, EDITED_MEANWHILE, REMOVED_MEANWHILE */
  async remove(reader: Reader, id: string, version: number): Promise<void> {
    await this.database.write(async (tx) => {
      const before = await this.own(tx, reader, id);
      checkVersion(before, version);
      const { now } = reader.context;
      await this.views.forget(tx, keptSince(now));
      await this.views.setRemoved(tx, id, now);
      await this.note(tx, reader, 'VIEW_REMOVED', { before, after: null });
    });
  }

  /** One that stands stays as it is. @throws NOT_FOUND, NOT_YOURS, VIEW_NAME_TAKEN, KEPT_TOO_MANY, UNKNOWN_UNIT */
  restore(reader: Reader, id: string): Promise<SavedView> {
    return this.database.write(async (tx) => {
      const view = await this.own(tx, reader, id);
      if (!view.isRemoved) return view;
      await this.checkShare(tx, reader, view);
      checkRoom(await this.views.namesOf(tx, reader.id), view.name);
      await this.views.setRemoved(tx, id, null);
      await this.note(tx, reader, 'VIEW_RESTORED', { before: null, after: view });
      return this.find(tx, reader, id);
    });
  }

  /** Neither: the overview. @throws NOT_FOUND, REMOVED_MEANWHILE, VIEW_PATH, OPENING_ONE */
  setOpening(reader: Reader, { viewId, page }: Opening): Promise<Views> {
    if (viewId !== null && page !== null) throw invalid('OPENING_ONE');
    if (page !== null && !isReadingPage(page)) throw invalid('VIEW_PATH');
    return this.database.write(async (tx) => {
      await this.views.lock(tx, reader.id);
      const view = viewId === null ? null : await this.find(tx, reader, viewId);
      if (view) checkVersion(view, view.version);
      const before = await this.views.opening(tx, reader.id);
      const isChosen = viewId !== null || page !== null;
      await this.views.open(tx, reader.id, isChosen ? { viewId, page } : null);
      const changes = changesBetween(openingFields(before), openingFields({ viewId, page }));
      if (changes.length > 0)
        await this.audit.record(tx, reader.context, {
          ...{ action: 'OPENING_VIEW_SET', node: null, subject: '' },
        });
      return this.all(tx, reader);
    });
  }

  private async all(tx: ReadTx, reader: Reader): Promise<Views> {
    const eyes = await this.eyes(tx, reader);
    const views = await this.views.list(tx, eyes, MOST_SHOWN);
    const chosen = await this.views.opening(tx, reader.id);
    if (!chosen) return { views, opening: null };
    if (chosen.page !== null) return { views, opening: { path: chosen.page, view: null } };
    const view = chosen.viewId === null ? null : await this.views.find(tx, eyes, chosen.viewId);
    return { views, opening: view && !view.isRemoved ? { path: view.path, view } : null };
  }

  private async eyes(tx: ReadTx, { id, shares }: Reader) {
    const { units, groups } = await this.network.directory(tx, shares);
    return { id, codes: [...units, ...groups].map(({ code }) => code) };
  }

  /** What the reader does not see is not there. @throws NOT_FOUND */
  private async find(tx: ReadTx, reader: Reader, id: string): Promise<SavedView> {
    const view = await this.views.find(tx, await this.eyes(tx, reader), checkId(id));
    if (!view) throw notFound(id);
    return view;
  }

  /** One of the reader's own, which nobody changes until the end. @throws NOT_FOUND, NOT_YOURS */
  private async own(tx: WriteTx, reader: Reader, id: string): Promise<SavedView> {
    await this.views.lock(tx, reader.id);
    const view = await this.find(tx, reader, id);
    if (view.ownerId !== reader.id) throw invalid('NOT_YOURS');
    return view;
  }

  /** Only who reads all its units by a role puts a view before others who do. @throws VIEW_WITHOUT_UNIT, UNKNOWN_UNIT */
  private async checkShare(
    tx: ReadTx,
    { shares }: Reader,
    { shared, nodes }: Pick<SavedView, 'shared' | 'nodes'>,
  ): Promise<void> {
    if (!shared) return;
    if (nodes.length === 0) throw invalid('VIEW_WITHOUT_UNIT');
    const own = await this.network.directory(tx, shares);
    for (const code of nodes) own.get(code);
  }

  /**
   * What was shared goes into the trail in words; of what is only mine, that something was done. A view of several
   * units is told to who may read all of the trail: others could see one of them only.
   */
  private async note(
    tx: WriteTx,
    { context }: Reader,
    action: AuditAction,
    { before, after }: { readonly before: SavedView | null; readonly after: SavedView | null },
  ): Promise<void> {
    const shown = [after, before].find((each) => each?.shared);
    const [node = null, second] = shown?.nodes ?? [];
    await this.audit.record(tx, context, {
      ...{ action, node: second === undefined ? node : null, subject: shown?.name ?? '' },
      changes: changesBetween(told(before), told(after)),
    });
  }
}

type Known = readonly { readonly id: string; readonly name: string }[];

/** Whether one more has a place. @throws VIEW_NAME_TAKEN, KEPT_TOO_MANY */
function checkRoom(known: Known, name: string): void {
  checkFree(known, name);
  if (known.length >= MOST_KEPT) throw invalid('KEPT_TOO_MANY', { max: MOST_KEPT });
}

/** @throws VIEW_NAME_TAKEN */
function checkFree(known: Known, name: string, own: string | null = null): void {
  if (known.some((other) => other.name === name && other.id !== own))
    throw new DomainError('conflict', 'VIEW_NAME_TAKEN', { name });
}

function told(view: SavedView | null): Readonly<Record<string, string | null>> {
  if (!view) return {};
  if (!view.shared) return { shared: 'false' };
  return { name: view.name, path: view.path, shared: 'true' };
}

function openingFields(opening: Opening | null): Readonly<Record<string, string | null>> {
  return { view: opening?.viewId ?? null, page: opening?.page ?? null };
}
