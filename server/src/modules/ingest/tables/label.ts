import { foldName } from '../reading/fold-name.js';
import { measureOf } from '../reading/number-units.js';
import type { FigureRole } from './figure.types.js';
import { withoutMarks } from './time-label.js';

/** A label as printed, taken apart. */
export interface Label {
  /** As printed, without spaces around it. */
  readonly text: string;
  /** Without the unit and the note marks: what names are compared with. */
  readonly bare: string;
  /** The unit in brackets behind it, or the whole label when it is nothing but a unit. */
  readonly unit: string | null;
  /** How far it stands in: half-width spaces. */
  readonly indent: number;
  /** What it says of its figures; null for an ordinary one. */
  readonly role: FigureRole | null;
  /** Without marks in front and behind: what names are looked up with. */
  readonly name: string;
}

/** Characters; what is longer is a text and no name. */
const LONGEST = 120;
const LONGEST_ROLE = 24;

const ASIDE = /^([^]*?)\s*[([（［【〔]([^()[\]（）［］【】〔〕]*)[)\]）］】〕]\s*$/u;
/** Units that are also a heading by themselves; 日 or 区 may mean a day or a ward. */
const ALONE = /^(?:[百千万]?[件人名円]|回|冊|枚|台|時間|[%％]|パーセント)$/u;
const LEADING = /^\s*/u;

export function toLabel(printed: string): Label {
  const text = printed.trim();
  const { bare, unit } = text.length > LONGEST ? { bare: text, unit: null } : withoutUnit(text);
  return { text, bare, unit, indent: indentOf(printed), role: roleOf(bare), name: nameOf(bare) };
}

function withoutUnit(text: string): Pick<Label, 'bare' | 'unit'> {
  const plain = withoutMarks(text).trim();
  const [, before = '', aside] = ASIDE.exec(plain) ?? [];
  if (aside !== undefined && isUnit(aside)) return { bare: before.trim(), unit: aside.trim() };
  return { bare: plain, unit: ALONE.test(plain) ? plain : null };
}

/** A known unit: 件, 千円, ％, 単位：人. */
export const isUnit = (text: string): boolean =>
  text.trim() !== '' && !/^年間$/u.test(text.trim()) && measureOf(text)?.known === true;

/** A full-width space is as wide as two others. */
function indentOf(printed: string): number {
  const [spaces = ''] = LEADING.exec(printed) ?? [];
  return [...spaces].reduce((width, space) => width + (space === '\u3000' ? 2 : 1), 0);
}

/** In this order: 前年度比 is a change although 前年度 stands in it. */
const ROLES: readonly (readonly [FigureRole, RegExp])[] = [
  ['OF_WHICH', /^(?:うち(?!わ)|内数|再掲|内、)|(?:\(|（)?再掲(?:\)|）)?$/u],
  [
    'MEAN',
    /^(?:[年月日週]|年間|月間|月別|単純|加重|1日|一日|1か?月|1ケ月|当たり|あたり)*平均(?:値|件数|人数)?$/u,
  ],
  ['CUMULATIVE', /(?:累計|累積|通算)(?:値|数)?$/u],
  [
    'CHANGE',
    /^(?:対?(?:前|昨)(?:年度?|回|月|期)(?:同月|同期)?(?:の|と?の)?)?(?:比較?増減率?|増減[数率額比]?|増加[数率]|減少[数率]|伸び?率|差引?|比較)$|^対?(?:前|昨)(?:年度?|回|月|期)(?:同月|同期)?[のと]?比率?$|^対(?:前|昨)年度?$/u,
  ],
  ['PREVIOUS', /^(?:前|昨)(?:年度?|回)(?:同月|同期)?(?:の?実績|数|値|件数|人数)?$/u],
  ['SHARE', /^(?:構成比率?|構成割合|構成率|割合|比率|シェア|全体比|(?:目標)?達成[率度]|進捗率)$/u],
  ['TARGET', /^(?:年間|年度)?(?:目標|計画|予算|見込み?)(?:値|数|件数|額|人数)?$/u],
  [
    'TOTAL',
    /^(?:総?合計|総?計|総数|総合計|全体|年計|年間計|年間合計|年度計|年度合計|通年|年間|total)(?:数|値)?$/u,
  ],
  [
    'SUBTOTAL',
    /^(?:小計|中計)$|(?:小計|合計)$|^.*[^会統設家時推集余生体温累月日年]計$|^(?:上|下)半?期計$/u,
  ],
];

/** What a label says of its figures; null for an ordinary one. */
export function roleOf(bare: string): FigureRole | null {
  if (bare.length > LONGEST_ROLE) return null;
  const folded = foldName(bare).replace(/^[・ー*└├〇○●◎◆■【]+|】$/gu, '');
  const name = withoutFormula(folded);
  return ROLES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** 合計(a+b), 計[A] → the word alone. */
const withoutFormula = (name: string): string =>
  name.replace(/[([]([a-z0-9+÷/×*=ー%①-⑳]{1,12})[)\]]$/u, '');

/** 内訳 alone: it says that the next rows break the row above down. */
export const isBreakdown = (bare: string): boolean =>
  /^[([（]?(?:内訳|うち|内数)[)\]）]?$/u.test(foldName(bare));

/** Headings of columns that hold words. */
const REMARKS =
  /^(?:備考|摘要|特記事項|コメント|メモ|注記?|所見|主な内容|内容等|担当者?|理由|要因|増減理由|実施内容|説明|参考)$/u;
/** Headings of columns that number the rows. */
const NUMBERS = /^(?:no\.?|№|番号|通し番号|連番|項番|#|コード|順位|整理番号)$/u;

export const isRemarks = (bare: string): boolean => REMARKS.test(foldName(bare));

export const isNumbering = (bare: string): boolean => NUMBERS.test(foldName(bare));

/** 団体コード: numbers that name the rows. */
export const isCodeHeading = (bare: string): boolean =>
  /^(?:(?:全国)?地方公共団体|市区?町村|自治体|都道府県|団体)コード$/u.test(foldName(bare));

export const isUnitHeading = (bare: string): boolean => /^単位$/u.test(foldName(bare));

const IN_FRONT =
  /^(?:うち(?!わ)|[(（]うち[)）]?|内、|[(（]?[\d０-９]{1,2}[)）.．、]|[①-⑳ⅰ-ⅻⅠ-Ⅻ■□●○◎◆◇▼▽・【<＜〈《└├─ー－-])\s*/u;
const BEHIND = /(?:[】>＞〉》]|[(（]再掲[)）])$/u;

/** うち新規 → 新規, 【会議室】 → 会議室. */
function nameOf(bare: string): string {
  const name = bare.replace(IN_FRONT, '').replace(BEHIND, '').trim();
  return name === '' ? bare : name;
}
