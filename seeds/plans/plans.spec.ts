import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

interface Printed {
  line: number;
  text: string;
}

interface Node {
  code: string;
  parent: string | null;
  kind: string;
  number: string | null;
  title: string;
  line: number;
  mark?: string;
  remark?: Printed;
  listed?: Printed;
  text: Printed[];
}

interface Plan {
  code: string;
  unit: string;
  versions: {
    status: string;
    printedStatus?: string;
    dated?: string;
    document?: string;
    nodes: Node[];
  }[];
}

const text = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');
const json = <Content>(path: string): Content => JSON.parse(text(path)) as Content;

const documents = json<{ code: string; file: string }[]>('plans/documents.json');
const linesOf = new Map(documents.map(({ code, file }) => [code, text(file).split('\n')]));
const files = readdirSync(join(process.cwd(), 'plans')).filter((name) =>
  /-\d{4}\.json$/.test(name),
);
const published = files
  .map((name) => json<Plan>(`plans/${name}`))
  .filter(({ unit }) => /^\d{6}$/.test(unit));
const entries = published.flatMap(({ code, versions }) =>
  versions.flatMap((version) => {
    const lines = linesOf.get(version.document ?? '') ?? [];
    return version.nodes.map((node) => ({ plan: code, lines, node }));
  }),
);
const nodesOf = (plan: string): Node[] =>
  entries.filter((entry) => entry.plan === plan).map(({ node }) => node);
const ofKind = (plan: string, kind: string): Node[] =>
  nodesOf(plan).filter((node) => node.kind === kind);

describe('the plans', () => {
  it('are those of Musashino and Nishitokyo', () => {
    expect(published.map(({ code }) => code)).toEqual(['musashino-2022', 'nishitokyo-2020']);
  });

  it('are in the state their documents name', () => {
    const [musashino] = published.find(({ code }) => code === 'musashino-2022')?.versions ?? [];
    expect(musashino).toMatchObject({ status: 'DRAFT', printedStatus: '中間まとめ素案' });
    expect(linesOf.get('S2')?.slice(2, 9).join(' ')).toContain('《中間まとめ素案》');
  });
});

describe('an entry of a plan', () => {
  it('is the whole line of the document it names, but for sign and colour', () => {
    const unlike = entries.filter(({ lines, node }) => {
      const printed = [node.title, node.mark].filter(Boolean).join(' ');
      const line = lines[node.line - 1] ?? '';
      return (
        line !== printed && line.replace(/^(?:基本施策\d |\d-\d |[①-⑨]|★ |※ )/u, '') !== printed
      );
    });
    expect(unlike.map(({ plan, node }) => `${plan} ${node.code}`)).toEqual([]);
  });

  it('bears the number printed before it', () => {
    const unlike = entries.filter(({ plan, lines, node }) => {
      const line = lines[node.line - 1] ?? '';
      // The policies of Nishitokyo are numbered in their list alone.
      const numbered =
        node.kind === 'POLICY' ? (lines[(node.listed?.line ?? 0) - 1] ?? '').slice(2) : line;
      return plan !== '' && node.number !== null && !numbered.startsWith(node.number);
    });
    expect(unlike.map(({ plan, node }) => `${plan} ${node.code}`)).toEqual([]);
  });

  it('has the text of the lines it names, letter by letter', () => {
    const parts = entries.flatMap(({ plan, lines, node }) =>
      [...node.text, node.remark, node.listed]
        .filter((part) => part !== undefined)
        .map((part) => ({
          at: `${plan} ${node.code} ${part.line}`,
          same: lines[part.line - 1] === part.text,
        })),
    );
    expect(parts).toHaveLength(98);
    expect(parts.filter(({ same }) => !same)).toEqual([]);
  });

  it('stands below one that is there, in the order of the document', () => {
    for (const { code, versions } of published)
      for (const { nodes } of versions) {
        const codes = nodes.map((node) => node.code);
        expect([
          code,
          nodes.filter(({ parent }) => parent !== null && !codes.includes(parent)),
        ]).toEqual([code, []]);
        expect([code, codes.length]).toEqual([code, new Set(codes).size]);
        const lines = nodes.map(({ line }) => line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
      }
  });
});

describe('the plan of Musashino', () => {
  const plan = 'musashino-2022';
  const again = nodesOf(plan).filter(({ mark }) => mark?.includes('の再掲'));

  it('has 4 basic measures, 11 measures and 28 entries below them, 24 of them distinct (D002-01)', () => {
    const count = (kind: string): number => ofKind(plan, kind).length;
    expect([count('BASIC_MEASURE'), count('MEASURE'), count('ACTION')]).toEqual([4, 11, 28]);
    expect(again.map(({ code }) => code)).toEqual(['3-1-1', '3-1-2', '3-1-3', '4-1-3']);
    expect(new Set(ofKind(plan, 'ACTION').map(({ title }) => title)).size).toBe(24);
  });

  it('leaves no line of its fourth chapter out', () => {
    const used = new Set(
      nodesOf(plan).flatMap((node) => [
        node.line,
        node.remark?.line,
        ...node.text.map(({ line }) => line),
      ]),
    );
    const missing = (linesOf.get('S2') ?? [])
      .map((line, index) => ({ line, at: index + 1 }))
      .filter(({ line, at }) => at >= 15 && at <= 206 && line.trim() !== '' && !used.has(at));
    expect(missing).toEqual([]);
  });

  it('names a section where the other side names an item (D002-02), and refers softly once (D002-05)', () => {
    const marks = new Map(nodesOf(plan).map(({ code, mark }) => [code, mark]));
    expect([marks.get('2-5-1'), marks.get('3-1-3')]).toEqual(['[3-1③に再掲]', '[2-5の再掲]']);
    const remarks = nodesOf(plan).flatMap(({ remark }) => remark?.text ?? []);
    expect(remarks).toEqual(['※「オンラインツールの活用支援」については、2-1 ②に記載']);
  });

  it('words one copy differently (D002-03)', () => {
    const read = (code: string): string =>
      (nodesOf(plan).find((node) => node.code === code)?.text ?? [])
        .map((part) => part.text.replace(/^- ・\s*/, ''))
        .join('\n');
    const pairs = [
      ['2-1-3', '3-1-1'],
      ['2-1-3', '4-1-3'],
      ['2-2-2', '3-1-2'],
      ['2-5-1', '3-1-3'],
    ] as const;
    expect(pairs.filter(([one, other]) => read(one) !== read(other))).toEqual([['2-2-2', '3-1-2']]);
    expect(read('2-2-2')).toMatch(/拡充を図ります。$/);
    expect(read('3-1-2')).toMatch(/整備を進めます。$/);
  });
});

describe('the policy of Nishitokyo', () => {
  const plan = 'nishitokyo-2020';

  it('has 5 policies with 15 entries and 3 notes', () => {
    expect(ofKind(plan, 'POLICY')).toHaveLength(5);
    expect(ofKind(plan, 'NOTE').map(({ title }) => title)).toEqual([
      '西東京ボランティア・市民活動センター',
      'NPO等企画提案事業',
      '協働推進員の役割（例）',
    ]);
    const stars = (linesOf.get('S1') ?? []).flatMap((line, index) =>
      line.startsWith('★') ? [index + 1] : [],
    );
    const cases = [101, 107, 113, 119];
    expect(ofKind(plan, 'ACTION').map(({ line }) => line)).toEqual(
      stars.filter((line) => !cases.includes(line)),
    );
  });

  it('lists its fourth policy under another name than its heading (D001-01)', () => {
    const unlike = ofKind(plan, 'POLICY').filter(
      ({ title, listed }) => !listed?.text.endsWith(title),
    );
    expect(unlike.map(({ title, listed }) => [listed?.text, title])).toEqual([
      ['- 4 協働を推進する市内体制の強化', '協働を推進する庁内体制の強化'],
    ]);
  });
});
