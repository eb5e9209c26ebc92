import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { EVERYTHING, type Scope } from '../../platform/context/scope.js';
import { Database, type ReadTx } from '../../platform/database/database.js';
import { todayInJapan } from '../../platform/time/today.js';
import type { Directory, Unit } from './directory.js';
import type { GroupFile, UnitFile } from './network-files.js';
import { NetworkRepository } from './network.repository.js';

@Injectable()
export class NetworkService {
  constructor(
    private readonly database: Database,
    private readonly repository: NetworkRepository,
  ) {}

  /** The units and groups in sight, as they stand in this snapshot; with subjects, those seen about each of them. */
  directory(tx: ReadTx, scope: Scope, about: readonly string[] = []): Promise<Directory> {
    const today = todayInJapan(new Date());
    return this.repository.directory(tx, { scope, about, inCharge: false, today });
  }

  /** What a scope may change today: without the country's context, of a group today's members only. */
  inCharge(tx: ReadTx, scope: Scope): Promise<Directory> {
    const today = todayInJapan(new Date());
    return this.repository.directory(tx, { scope, about: [], inCharge: true, today });
  }

  listUnits({ scope }: RequestContext): Promise<Directory> {
    return this.database.read((tx) => this.directory(tx, scope));
  }

  /** Adds the units and groups that are not there yet; those that are stay as they are. */
  async addMissing(units: readonly UnitFile[], groups: readonly GroupFile[]): Promise<void> {
    await this.database.write(async (tx) => {
      const known = await this.directory(tx, EVERYTHING);
      const ids = new Map(known.units.map((unit: Unit) => [unit.code, unit.id]));
      const idOf = (code: string): string => {
        const id = ids.get(code);
        if (!id) throw new Error(`The network files name ${code} before it is defined`);
        return id;
      };
      for (const unit of units) {
        if (known.find(unit.code)) continue;
        const parentId = unit.parent ? idOf(unit.parent) : null;
        ids.set(unit.code, await this.repository.insertUnit(tx, unit, parentId));
      }
      for (const group of groups) {
        if (known.find(group.code)) continue;
        const members = group.members.map(({ unit, from, to }) => ({
          unitId: idOf(unit),
          from: from ?? null,
          to: to ?? null,
        }));
        await this.repository.insertGroup(tx, group, members);
      }
    });
  }
}
