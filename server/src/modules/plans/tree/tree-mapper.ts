import { getDisaggregation, getMetric } from '../../catalogue/index.js';
import type { FiguresOf } from '../figures/plan-figures.service.js';
import type { WantedFigure } from '../figures/wanted-figure.js';
import { type Copies, copiesOf } from './canonical.js';
import { actionsBelow, countsOf, distinctActions, progressOf, withoutIndicator } from './counts.js';
import { linkProblems } from './link-check.js';
import { linkText } from './link-words.js';
import { referencesIn } from './marks.js';
import { nameOfPlace } from './place-name.js';
import { paragraphsOf } from './plan-text.js';
import type { Indicator, MeasureNote, MeasureResult, StoredNode } from './plan.js';
import type { PlanNodeType, PlanResultType } from './plan-node.types.js';
import type { PlanTreeType } from './plan-tree.types.js';
import { aliasOf, driftOf } from './text-drift.js';

/** What is in print, and what was said of it. */
export interface TreeContent {
  readonly nodes: readonly StoredNode[];
  readonly notes: readonly MeasureNote[];
  readonly indicators: readonly Indicator[];
  readonly results: readonly MeasureResult[];
}

/** What linked programmes are shown by. */
const OF_PROGRAMMES = ['session.held', 'session.participants'];

export const figuresOfResult = ({ programmes }: MeasureResult): WantedFigure[] =>
  programmes.flatMap((programme) => OF_PROGRAMMES.map((metric) => ({ metric, programme })));

/** Under which place of it what was said of a measure is kept, whichever copy counts: the first. */
export const keyOf = (members: readonly string[]): string => members[0] ?? '';

export function measuresOf({ nodes, notes }: Pick<TreeContent, 'nodes' | 'notes'>) {
  const said = notes.flatMap(({ node, canonical }) =>
    canonical === null ? [] : [[node, canonical] as const],
  );
  return copiesOf(nodes, new Map(said));
}

/** Actions without a figure they are followed by, and all there are; each once. */
export function unmeasuredActions(content: TreeContent): { without: number; actions: number } {
  const { nodes, indicators } = content;
  const measures = measuresOf(content);
  const without = withoutIndicator(nodes, measures, new Set(indicators.map(({ node }) => node)));
  const actions = distinctActions(nodes, measures);
  return {
    actions: actions.length,
    without: actions.filter((code) => without.includes(code)).length,
  };
}

type Told = Pick<
  PlanTreeType,
  'nodes' | 'counts' | 'linkFindings' | 'withoutIndicator' | 'progress'
>;

/** The year results are of, and whether the reader meets the people of the network by a role. */
interface Asked {
  readonly fiscalYear: number;
  readonly isMember: boolean;
}

export function toTree(content: TreeContent, asked: Asked, figuresOf: FiguresOf): Told {
  const { nodes, indicators, results } = content;
  const { fiscalYear } = asked;
  const measures = measuresOf(content);
  const ofYear = results.filter((result) => result.fiscalYear === fiscalYear);
  const states = new Map(
    ofYear.map(({ node, state }) => [measures.get(node)?.canonical ?? node, state]),
  );
  const mapper = new NodeMapper(content, asked, measures, figuresOf);
  return {
    nodes: nodes.map((node) => mapper.toNode(node)),
    counts: countsOf(nodes, measures),
    linkFindings: linkProblems(nodes).map((problem) => ({
      ...{ kind: problem.kind, entry: problem.node, other: problem.other },
      text: linkText(nodes, problem),
    })),
    withoutIndicator: withoutIndicator(
      nodes,
      measures,
      new Set(indicators.map(({ node }) => node)),
    ),
    progress: progressOf(distinctActions(nodes, measures), states),
  };
}

class NodeMapper {
  private readonly byCode: ReadonlyMap<string, StoredNode>;

  constructor(
    private readonly content: TreeContent,
    private readonly asked: Asked,
    private readonly measures: ReadonlyMap<string, Copies>,
    private readonly figuresOf: FiguresOf,
  ) {
    this.byCode = new Map(content.nodes.map((node) => [node.code, node]));
  }

  toNode(node: StoredNode): PlanNodeType {
    const { code, parent, kind, number, title, line, mark, listedLine, tags } = node;
    const { nodes } = this.content;
    const isLowest = kind === 'ACTION' || kind === 'NOTE';
    return {
      ...{ code, parent, kind, number, title, line, mark, listedLine },
      tags: [...tags],
      place: nameOfPlace(nodes, code),
      paragraphs: paragraphsOf(node.body),
      alias: aliasOf(node),
      references: this.references(node),
      actions: isLowest ? null : actionsBelow(nodes, code, this.measures),
      ...this.copies(node),
      ...this.said(node),
    };
  }

  private references({ remark, remarkLine: line }: StoredNode): PlanNodeType['references'] {
    return referencesIn(remark).map(({ item, section }) => {
      const entry = item ?? section;
      return { printed: remark ?? '', line, entry: this.byCode.has(entry) ? entry : null };
    });
  }

  private copies(node: StoredNode) {
    const { canonical, basis, members } = this.copiesOf(node.code);
    const counts = this.byCode.get(canonical) ?? node;
    return {
      ...{ canonical, basis },
      copies: members.filter((code) => code !== node.code),
      drift: counts === node ? null : driftOf(counts, node),
    };
  }

  /** What was said of any place of it was said of the measure. */
  private said({ code }: StoredNode) {
    const { members } = this.copiesOf(code);
    const { notes, indicators, results } = this.content;
    const note = notes.find(({ node }) => node === keyOf(members));
    const told = results.filter(({ node }) => members.includes(node));
    const result = told.find(({ fiscalYear }) => fiscalYear === this.asked.fiscalYear);
    return {
      section: note?.section ?? null,
      confirmedBy: this.names(note?.confirmedBy),
      version: note?.version ?? 0,
      indicators: this.figuresOf(indicators.filter(({ node }) => members.includes(node))),
      result: result ? this.toResult(result) : null,
      resultYears: told.map(({ fiscalYear }) => fiscalYear),
    };
  }

  private toResult(result: MeasureResult): PlanResultType {
    const { state, text, changedAt, version } = result;
    const author = this.names(result.authorName);
    const { options } = getDisaggregation(getMetric('session.held'), 'programme');
    const programmes = options
      .filter((option) => result.programmes.includes(option.code))
      .map((option) => ({ ...option, residual: option.residual ?? false }));
    const figures = this.figuresOf(figuresOfResult(result));
    return { state, text, author, changedAt, version, programmes, figures };
  }

  /** In public nobody is named. */
  private names(name: string | null | undefined): string | null {
    return this.asked.isMember ? (name ?? null) : null;
  }

  private copiesOf(code: string): Copies {
    return this.measures.get(code) ?? { canonical: code, basis: 'ONLY', members: [code] };
  }
}
