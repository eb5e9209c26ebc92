import { nameAt, toUnitRef } from '../../network/index.js';
import type { Directory } from '../../network/index.js';
import type { DocumentRow } from '../../records/index.js';
import { ownerOf } from './plan-sight.js';
import type { Plan, PlanVersion } from './plan.js';
import type { PlanType, PlanVersionType } from './plan.types.js';

type Documents = ReadonlyMap<string, DocumentRow>;

export function toVersion(version: PlanVersion, documents: Documents): PlanVersionType {
  const { number, status, printedStatus, dated, authorName: author, createdAt } = version;
  const found = version.document === null ? undefined : documents.get(version.document);
  const document = found
    ? { code: found.code, title: { ja: found.titleJa, en: found.titleEn } }
    : null;
  return { number, status, printedStatus, dated, author, createdAt, document };
}

export function toPlan(
  directory: Directory,
  plan: Plan,
  versions: readonly PlanVersion[],
  documents: Documents,
): PlanType {
  const owner = ownerOf(directory, plan.node);
  return {
    code: plan.code,
    name: { ja: plan.nameJa, en: plan.nameEn },
    unit: owner ? toUnitRef(owner) : { code: plan.node, kind: 'CITY', name: nameAt([], null) },
    fromYear: plan.fromYear,
    toYear: plan.toYear,
    versions: versions.map((version) => toVersion(version, documents)).reverse(),
  };
}
