import { basename } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import {
  type ImportReport,
  IngestService,
  isFigureLayout,
  isLayout,
  onDisk,
  statedDays,
} from './modules/ingest/index.js';
import { systemContext } from './platform/context/system-context.js';
import { invalid } from './platform/errors/domain-error.js';

interface ImportCommand {
  readonly app: INestApplicationContext;
  readonly path: string;
  readonly flags: {
    readonly unit?: string;
    readonly layout?: string;
    readonly from?: string;
    readonly to?: string;
    readonly drop?: readonly string[];
    readonly 'dry-run'?: boolean;
    readonly 'good-rows'?: boolean;
  };
}

/** @throws BAD_REQUEST for a flag that says nothing */
export async function importFile({ app, path, flags }: ImportCommand): Promise<ImportReport> {
  const { unit = null, layout = null, drop = [] } = flags;
  if (layout !== null && !isLayout(layout)) throw invalid('BAD_REQUEST', { detail: '--layout' });
  return app.get(IngestService).import(systemContext(new Date()), {
    ...{ fileName: basename(path), file: onDisk(path), unit, layout, drop },
    period: statedDays(flags.from, flags.to),
    dryRun: flags['dry-run'] ?? false,
    goodRowsOnly: flags['good-rows'] ?? false,
  });
}

export function importText(report: ImportReport): string {
  const { NEW, NEW_VERSION, UNCHANGED, COMPUTED, REFUSED: refused } = report.counts;
  const lines = [
    `${report.fileName}: ${report.state} (${report.layout})`,
    `  new ${NEW} · new version ${NEW_VERSION} · unchanged ${UNCHANGED} · computed, passed over ${COMPUTED} · refused ${refused}`,
    ...logText(report.log),
    ...tableText(report),
  ];
  if (report.error) lines.push(...bothLanguages('  ', report.error));
  for (const row of report.rows) {
    if (row.error)
      lines.push(`  line ${row.line}, ${row.column}:`, ...bothLanguages('    ', row.error));
  }
  return lines.join('\n');
}

/** Of tables: how many figures were read, what was assumed, and what is left. */
function tableText({ layout, values, guesses, findings, refusals }: ImportReport): string[] {
  if (!isFigureLayout(layout)) return [];
  const left = values.filter(({ notStored }) => notStored !== null).length;
  const place = (row: number | null, column: number | null): string =>
    row === null ? '' : `row ${row}${column === null ? '' : `, column ${column}`}: `;
  return [
    `  ${values.length} figures read, ${values.length - left} that can be stored`,
    ...guesses.map(
      ({ row, column, text }) => `  assumed: ${place(row, column)}${text.en} ${text.ja}`,
    ),
    ...findings.map(
      ({ row, column, text }) => `  does not fit: ${place(row, column)}${text.en} ${text.ja}`,
    ),
    ...refusals.flatMap((refusal) => [
      `  ${place(refusal.row, refusal.column)}“${refusal.printed}”`,
      ...bothLanguages('    ', refusal),
    ]),
  ];
}

function logText(log: ImportReport['log']): string[] {
  if (!log) return [];
  const { period, isPeriodGuessed, events, changes, doubts, doubtCount } = log;
  const days = period ? `${period.from} – ${period.to}` : 'no days';
  return [
    `  ${events} events of ${days}${isPeriodGuessed ? ' (taken from its rows)' : ''}`,
    ...(changes
      ? [`  no longer in the log ${changes.superseded} · in conflict ${changes.inConflict}`]
      : []),
    ...(doubtCount > 0 ? [`  assumed ${doubtCount} times:`] : []),
    ...doubts.map(({ line, column, printed, text }) => {
      return `    line ${line}, ${column} “${printed}”: ${text.en} ${text.ja}`;
    }),
  ];
}

export function bothLanguages(
  indent: string,
  { code, message, next }: NonNullable<ImportReport['error']>,
): string[] {
  return [`${indent}[${code}] ${message.en} ${next.en}`, `${indent}${message.ja}${next.ja}`];
}
