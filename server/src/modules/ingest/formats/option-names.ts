import {
  type Disaggregation,
  disaggregationsOf,
  getMetric,
  METRICS,
} from '../../catalogue/index.js';
import { LookedUp } from '../../../platform/memory/looked-up.js';
import { foldName } from '../reading/fold-name.js';

/** Other names centers use for the options of the catalogue. */
const OTHER_NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  topic: {
    covid19: [
      'コロナ',
      '新型コロナ',
      'コロナ関連',
      '新型コロナ関連',
      '新型コロナウイルス',
      '新型コロナウイルス関連',
    ],
    founding: ['設立', '団体設立', '立ち上げ', '団体の設立'],
    incorporation: ['法人設立', 'NPO法人設立', 'NPO法人化'],
    activity: ['活動内容', '事業内容', '活動'],
    organisation: ['組織運営', '運営', '組織'],
    publicity: ['情報発信', 'PR', 'チラシ'],
    fundraising: ['助成金', '資金', '補助金', '寄付'],
    corporate_affairs: ['法人運営', '所轄庁への届出', '登記'],
    accounting: ['会計', '経理'],
    tax: ['税務', '税金'],
    labour: ['労務', '雇用'],
    partnership: ['連携', '協働', 'マッチング'],
  },
  channel: {
    visit: ['来館', '窓口', '対面', '面談'],
    phone: ['TEL', 'でんわ'],
    mail: ['Eメール', 'e-mail', 'email', '電子メール'],
    online: ['Zoom', 'ウェブ', 'Web', 'WEB会議'],
    outreach: ['出張', '出張相談'],
  },
  client_type: {
    citizen: ['個人', '一般市民', '一般'],
    civic_group: ['団体', 'ボランティア団体', '任意団体', '市民団体'],
    npo: ['NPO', '特定非営利活動法人', '認定NPO法人'],
    company: ['事業者', '会社', '法人（企業）'],
    school: ['学校', '大学', '教育'],
    government: ['市役所', '市', '官公庁', '行政機関'],
  },
  referral: {
    self: ['直接', '自分で', '本人から'],
    government: ['行政', '市役所', '行政の紹介'],
    group: ['団体', '団体の紹介', '知人の紹介'],
  },
  outcome: {
    resolved: ['完了', '終了', '解決済み'],
    referred: ['紹介', '他機関紹介', '引き継ぎ'],
    ongoing: ['継続中', '対応中', '継続相談'],
  },
  mode: { with_atrium: ['一体', '一体利用'], alone: ['単独利用'] },
  purpose: {
    meeting: ['会議', '打合せ', '打ち合わせ', 'ミーティング'],
    course: ['講座', '学習会', '研修', 'セミナー'],
    event: ['催し', '催事', 'イベント利用'],
    exhibition: ['展示会'],
    rehearsal: ['リハーサル'],
    work: ['作業利用', '印刷'],
  },
  format: {
    in_person: ['対面', '会場開催', '集合'],
    online: ['Zoom', 'オンライン開催'],
    hybrid: ['ハイブリッド', '併用', '会場・オンライン併用'],
  },
};

/** All by which anything is split. */
const LISTS: readonly Disaggregation[] = [
  ...new Map(
    METRICS.flatMap((metric) => disaggregationsOf(metric)).map((list) => [list.code, list]),
  ).values(),
];

const names = new Map(LISTS.map((list) => [list.code, namesIn(list)]));

function namesIn(list: Disaggregation): ReadonlyMap<string, string> {
  return new Map(
    list.options.flatMap(({ code, name }) => {
      const own = OTHER_NAMES[list.code]?.[code] ?? [];
      return [...own, name.en, name.ja, code].map((text) => [foldName(text), code] as const);
    }),
  );
}

/** As many texts are kept with what they name. */
const KEPT = 5_000;
const known = new LookedUp<string | null>(KEPT);

/** The option of a list a text names: by its code, by its name in either language, or as centers also call it. */
export function optionNamed(list: string, text: string): string | null {
  return known.get(list, text, () => names.get(list)?.get(foldName(text)) ?? null);
}

/** The lists a metric is split by; null: all there are. */
export function listsOf(metric: string | null): string[] {
  if (metric === null) return LISTS.map(({ code }) => code);
  return disaggregationsOf(getMetric(metric)).map(({ code }) => code);
}

/** Whether a text names a list: by its code or its name in either language. */
export function isListNamed(list: string, text: string): boolean {
  const found = LISTS.find(({ code }) => code === list);
  const known = found ? [found.code, found.name.ja, found.name.en] : [];
  return known.some((name) => foldName(name) === foldName(text));
}

/** What may stand there, for whoever wrote something else. */
export function namesOf(list: string): string {
  const options = LISTS.find(({ code }) => code === list)?.options ?? [];
  return options.map(({ name }) => name.ja).join('、');
}
