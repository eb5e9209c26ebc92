import { fill } from '../../platform/errors/describe-error.js';
import { type Language, withDays } from '../../platform/time/day-words.js';
import { type MetricDefinition, unitName } from '../catalogue/index.js';
import { type Directory, toUnitRef } from '../network/index.js';
import { type StoredFinding, toFindingType } from '../quality/index.js';
import type { DocumentRow } from '../records/index.js';
import type { Coverage, Evaluated, EvaluatedNote, Source } from './evaluated.js';
import { NOTE_WORDS } from './note-words.js';
import type { CoverageType, NoteType, ProvenanceType, ValueType } from './value.types.js';

const LONGEST_NOTE = 2_000;
const SHOWN_FINDINGS = 3;

/** Turns evaluated values into what leaves the server. */
export class ValueMapper {
  private readonly documents: ReadonlyMap<string, DocumentRow>;

  constructor(
    private readonly directory: Directory,
    documents: readonly DocumentRow[],
  ) {
    this.documents = new Map(documents.map((row) => [row.code, row]));
  }

  toValue(
    metric: MetricDefinition,
    evaluated: Evaluated,
    found: readonly StoredFinding[] = [],
  ): ValueType {
    const unit = evaluated.unit ?? metric.unit;
    return {
      value: evaluated.value,
      qualifier: evaluated.qualifier,
      numerator: evaluated.numerator,
      denominator: evaluated.denominator,
      unit,
      unitName: unitName(metric, unit),
      method: evaluated.method,
      status: evaluated.status,
      coverage: toCoverage(evaluated.coverage),
      definitionId: evaluated.definition,
      alternatives: evaluated.alternatives.map(
        ({ value, method, coverage, sources, sourceCount }) => ({
          value,
          method,
          coverage: toCoverage(coverage),
          provenance: sources.map((source) => this.toProvenance(source)),
          provenanceCount: sourceCount,
        }),
      ),
      provenance: evaluated.sources.map((source) => this.toProvenance(source)),
      provenanceCount: evaluated.sourceCount,
      notes: evaluated.notes.map(toNote),
      findings: found
        .slice(0, SHOWN_FINDINGS)
        .map((finding) => toFindingType(this.directory, finding)),
      findingCount: found.length,
    };
  }

  private toProvenance(source: Source): ProvenanceType {
    const row = source.document === null ? undefined : this.documents.get(source.document);
    return {
      document: row ? { code: row.code, title: { ja: row.titleJa, en: row.titleEn } } : null,
      line: source.line,
      printed: source.printed,
      reporter: toUnitRef(this.directory.unit(source.reporterId)),
      importedAt: source.at,
    };
  }
}

function toCoverage({ units, ...coverage }: Coverage): CoverageType {
  return {
    ...coverage,
    unitsReported: units?.reported ?? null,
    unitsExpected: units?.expected ?? null,
  };
}

/** The codes of every document the values name, for one look-up. */
export function documentCodes(
  cells: readonly { sources: readonly { document: string | null }[] }[],
): string[] {
  const codes = cells.flatMap((cell) => cell.sources.map((source) => source.document));
  return [...new Set(codes.filter((code) => code !== null))];
}

export function toNote({ code, params }: EvaluatedNote): NoteType {
  const words = NOTE_WORDS[code];
  // A remark of the source stays as it was written.
  const day = (language: Language): ((text: string) => string) =>
    code === 'SOURCE_NOTE' ? (text) => text : (text) => withDays(text, language);
  return {
    code,
    text: {
      ja: day('ja')(fill(words.ja, params, LONGEST_NOTE)),
      en: day('en')(fill(words.en, params, LONGEST_NOTE)),
    },
  };
}
