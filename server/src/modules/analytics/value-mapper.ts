import { fill } from '../../platform/errors/describe-error.js';
import { type Language, withDays } from '../../platform/time/day-words.js';
import { type MetricDefinition, unitName } from '../catalogue/index.js';
import { type Directory, toUnitRef } from '../network/index.js';
import { type StoredFinding, toFindingType } from '../quality/index.js';
import type { DocumentRow } from '../records/index.js';
import type { Alternative, Coverage, Evaluated, EvaluatedNote, Source } from './evaluated.js';
import { NOTE_WORDS } from './note-words.js';
import type {
  AlternativeType,
  CoverageType,
  DocumentRefType,
  NoteType,
  ProvenanceType,
  ValueType,
} from './value.types.js';

const LONGEST_NOTE = 2_000;
const SHOWN_FINDINGS = 3;

/** What was written once is not written again: the values of an answer share it. */
function once<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** Turns evaluated values into what leaves the server. */
export class ValueMapper {
  private readonly documents: ReadonlyMap<string, DocumentRefType>;
  private readonly reporter = once((id: string) => toUnitRef(this.directory.unit(id)));
  private readonly finding = once((found: StoredFinding) => toFindingType(this.directory, found));
  private readonly notes = new Map<string, NoteType>();

  constructor(
    private readonly directory: Directory,
    documents: readonly DocumentRow[],
  ) {
    this.documents = new Map(
      documents.map(({ code, titleJa, titleEn }) => [
        code,
        { code, title: { ja: titleJa, en: titleEn } },
      ]),
    );
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
      alternatives: evaluated.alternatives.map((other) => this.toAlternative(other)),
      provenance: evaluated.sources.map((source) => this.toProvenance(source)),
      provenanceCount: evaluated.sourceCount,
      notes: evaluated.notes.map((note) => this.toNote(note)),
      findings: found.slice(0, SHOWN_FINDINGS).map(this.finding),
      findingCount: found.length,
    };
  }

  private toAlternative(other: Alternative): AlternativeType {
    return {
      value: other.value,
      method: other.method,
      coverage: toCoverage(other.coverage),
      provenance: other.sources.map((source) => this.toProvenance(source)),
      provenanceCount: other.sourceCount,
    };
  }

  private toProvenance({
    document,
    line,
    printed,
    reporterId,
    at,
    isLog = false,
  }: Source): ProvenanceType {
    return {
      isLog,
      document: document === null ? null : (this.documents.get(document) ?? null),
      line,
      printed,
      reporter: this.reporter(reporterId),
      importedAt: at,
    };
  }

  private toNote(note: EvaluatedNote): NoteType {
    const key = `${note.code} ${JSON.stringify(note.params)}`;
    const known = this.notes.get(key) ?? toNote(note);
    this.notes.set(key, known);
    return known;
  }
}

function toCoverage({ reported, expected, from, to, asOf, units }: Coverage): CoverageType {
  return {
    reported,
    expected,
    from,
    to,
    asOf,
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
