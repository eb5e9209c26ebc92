import { foldName, headerName } from '../reading/fold-name.js';
import { DATA_SETS, type DataSet } from '../../records/index.js';

/** What a column of a log holds. */
export type RecordField =
  | 'number'
  | 'day'
  | 'topic'
  | 'channel'
  | 'client_type'
  | 'referral'
  | 'field'
  | 'outcome'
  | 'minutes'
  | 'space'
  | 'starts_at'
  | 'ends_at'
  | 'time'
  | 'mode'
  | 'purpose'
  | 'users'
  | 'state'
  | 'programme'
  | 'format'
  | 'capacity'
  | 'capacity_online'
  | 'participants'
  | 'groups'
  | 'follows';

type Aliases = Readonly<Partial<Record<RecordField, readonly string[]>>>;

/** Names under which centers keep what every log has. */
const EVERY: Aliases = {
  number: [
    '番号',
    'No',
    'No.',
    '№',
    'ID',
    '管理番号',
    '整理番号',
    '受付番号',
    '通し番号',
    'number',
  ],
  day: ['日付', '年月日', '月日', '日', 'date', 'day'],
};

/** Names under which centers keep the columns of their logs; the first is the one Musubi's template uses. */
const NAMES: Readonly<Record<DataSet, Aliases>> = {
  CONSULTATION: {
    number: ['相談番号', '受付No', '受付No.', '案件番号'],
    day: ['相談日', '受付日', '対応日', '相談年月日', '受付年月日'],
    topic: [
      '相談内容',
      '相談分類',
      '相談項目',
      '内容',
      '分類',
      '相談種別',
      '相談の種類',
      'topic',
      'topics',
    ],
    channel: [
      '相談方法',
      '受付方法',
      '方法',
      '手段',
      '相談手段',
      '受付手段',
      '相談形態',
      'channel',
    ],
    client_type: [
      '相談者',
      '相談者区分',
      '相談者種別',
      '相談者の種類',
      '相談者属性',
      '属性',
      'client_type',
    ],
    referral: ['紹介元', '紹介経路', 'きっかけ', '来所のきっかけ', '経路', 'referral'],
    field: ['活動分野', '分野', 'field'],
    outcome: ['対応結果', '結果', '対応', '対応状況', '処理結果', 'outcome'],
    minutes: ['相談時間', '所要時間', '対応時間', '時間', '分', '所要分', 'minutes'],
  },
  BOOKING: {
    number: ['予約番号', '利用番号', '申込番号', '予約No', '予約No.'],
    day: ['利用日', '使用日', '予約日', '利用年月日'],
    space: [
      '部屋',
      '室名',
      '部屋名',
      '施設',
      '施設名',
      'スペース',
      '会議室',
      '利用施設',
      '利用室',
      '場所',
      'space',
      'spaces',
    ],
    starts_at: ['開始時刻', '開始', '開始時間', '利用開始', '自', 'から', 'starts_at', 'start'],
    ends_at: ['終了時刻', '終了', '終了時間', '利用終了', '至', 'まで', 'ends_at', 'end'],
    time: ['時間帯', '利用時間', '使用時間', '時間', '利用時間帯', 'コマ', 'time'],
    mode: ['利用形態', '形態', 'mode'],
    purpose: ['利用目的', '目的', '使用目的', 'purpose'],
    users: ['利用人数', '利用者数', '人数', '来館人数', 'users'],
    state: ['状態', '利用状況', '状況', '利用実績', '実績', 'キャンセル', 'state'],
  },
  SESSION: {
    number: ['回番号', '開催番号', '事業番号'],
    day: ['開催日', '実施日', '開催年月日', '実施年月日'],
    programme: [
      '事業',
      '事業名',
      '講座名',
      '講座',
      'イベント名',
      'プログラム',
      'programme',
      'program',
    ],
    format: ['参加方法', '開催方法', '開催形式', '実施方法', '形式', 'format'],
    capacity: ['定員', '会場定員', '定員数', 'capacity', 'capacity_in_person'],
    capacity_online: ['オンライン定員', 'capacity_online'],
    participants: [
      '参加者数',
      '参加人数',
      '参加者',
      '人数',
      '受講者数',
      '来場者数',
      'participants',
    ],
    groups: ['参加団体数', '団体数', '参加団体', 'groups'],
    follows: ['前の回', '前回', '前回の番号', '継続元', 'follows'],
  },
};

/** Without these a log says nothing; one of each row. */
const NEEDED: Readonly<Record<DataSet, readonly (readonly RecordField[])[]>> = {
  CONSULTATION: [['day'], ['topic', 'channel', 'client_type']],
  BOOKING: [['day'], ['space'], ['starts_at', 'time']],
  SESSION: [['day'], ['programme']],
};

/** Several columns of these are one list: 相談内容1, 相談内容2. */
const REPEATED: readonly RecordField[] = ['topic', 'space'];

/** What points at a person has no place in a log that is counted. */
const PERSONAL =
  /^(氏名|名前|お名前|姓名|姓|名|ふりがな|フリガナ|相談者名|相談者氏名|利用者名|代表者|代表者名|申込者|申込者名|担当者名|連絡先|電話|電話番号|tel|携帯|携帯電話|携帯番号|fax|住所|所在地|郵便番号|メール|メールアドレス|eメール|eー?mail|mail|生年月日|誕生日|年齢)$/u;

/** A column as it was understood. */
export interface RecordColumn {
  readonly index: number;
  readonly printed: string;
  /** null: not known. */
  readonly field: RecordField | null;
  readonly isPersonal: boolean;
}

export interface RecordHeader {
  readonly dataSet: DataSet;
  readonly columns: readonly RecordColumn[];
}

const byName: Readonly<Record<DataSet, ReadonlyMap<string, RecordField>>> = {
  CONSULTATION: named(NAMES.CONSULTATION),
  BOOKING: named(NAMES.BOOKING),
  SESSION: named(NAMES.SESSION),
};

function named(own: Aliases): ReadonlyMap<string, RecordField> {
  const all = [...Object.entries(EVERY), ...Object.entries(own)];
  return new Map(
    all.flatMap(([field, names]) =>
      names.map((name) => [foldName(name), field as RecordField] as const),
    ),
  );
}

/** `相談内容1`, `相談内容②`: folded, the second or third of its name. */
const REPETITION = /^(.*\D)[._]?\d{1,2}$/u;

function fieldOf(dataSet: DataSet, name: string): RecordField | null {
  const exact = byName[dataSet].get(name);
  if (exact) return exact;
  const [, first] = REPETITION.exec(name) ?? [];
  const repeated = first === undefined ? undefined : byName[dataSet].get(first);
  return repeated && REPEATED.includes(repeated) ? repeated : null;
}

function readAs(dataSet: DataSet, cells: readonly string[]): RecordColumn[] {
  return cells.map((printed, index) => {
    const { name } = headerName(printed);
    const field = fieldOf(dataSet, name);
    return { index, printed, field, isPersonal: field === null && PERSONAL.test(name) };
  });
}

const has = (columns: readonly RecordColumn[], field: RecordField): boolean =>
  columns.some((column) => column.field === field);

/** Whether there is enough for a log to say anything. */
export const isComplete = ({ dataSet, columns }: RecordHeader): boolean =>
  NEEDED[dataSet].every((some) => some.some((field) => has(columns, field)));

/**
 * The log whose columns these are: of those that have what they need, the one in which most columns are known. null: it
 * is the head of no log.
 */
export function recordHeader(cells: readonly string[]): RecordHeader | null {
  const found = DATA_SETS.flatMap((dataSet) => {
    const columns = readAs(dataSet, cells);
    const known = columns.filter(({ field }) => field !== null).length;
    return isComplete({ dataSet, columns }) ? [{ dataSet, columns, known }] : [];
  });
  const [best] = found.sort((a, b) => b.known - a.known);
  return best ? { dataSet: best.dataSet, columns: best.columns } : null;
}

/** A field that stands for one thing, in two columns: which of them counts, nobody can say. */
export function doubled({ columns }: RecordHeader): RecordColumn | null {
  const seen = new Set<RecordField>();
  for (const column of columns) {
    const { field } = column;
    if (field === null || REPEATED.includes(field)) continue;
    // From when to when may stand in one column or in two.
    const what = field === 'time' ? 'starts_at' : field;
    if (seen.has(what)) return column;
    seen.add(what);
  }
  return null;
}
