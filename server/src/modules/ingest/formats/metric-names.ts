import { METRICS } from '../../catalogue/index.js';
import { foldName } from '../reading/fold-name.js';

/** Other names centers print their figures under. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'consultation.cases': [
    '相談',
    '相談数',
    '相談実績',
    '相談対応件数',
    '窓口相談件数',
    '総合相談件数',
    '相談総数',
    '相談総件数',
    '相談合計',
    '相談件数合計',
    '相談者数',
    '相談受付件数',
  ],
  'consultation.labels': ['相談内容件数', '相談内容別件数', '相談内容（延べ）', '延べ相談件数'],
  'consultation.minutes': ['相談対応時間'],
  'space.occupancy': [
    '稼働率',
    '利用率',
    '会議室稼働率',
    '部屋稼働率',
    'スペース利用率',
    '貸室稼働率',
    '会議室利用率',
    '施設稼働率',
  ],
  'space.bookings': [
    'スペース利用件数',
    '会議室利用件数',
    '利用コマ数',
    '貸室件数',
    '会議室利用回数',
    '施設利用件数',
    '予約件数',
  ],
  'space.users': [
    'スペース利用者数',
    '会議室利用者数',
    '会議室利用人数',
    '施設利用者数',
    '利用人数',
    'スペース利用人数',
  ],
  'session.held': [
    '講座回数',
    '実施回数',
    '開催数',
    '講座開催回数',
    '実施数',
    'イベント開催回数',
    '講座数',
  ],
  'session.planned': ['計画回数', '予定回数', '開催予定'],
  'session.participants': [
    '参加者数',
    '参加人数',
    '受講者数',
    '延べ参加者数',
    '参加者',
    '受講人数',
  ],
  'session.participants_unique': ['実参加者数', '参加実人数'],
  'session.groups': ['参加団体数', '参加団体'],
  'session.capacity': ['募集人数', '定員数'],
  'group.registered': ['登録団体', '団体登録数', '登録団体総数', '登録数'],
  'facility.visitors': [
    '来館者数',
    '来館者',
    '来館者総数',
    '来所者数',
    '利用者数',
    '入館者数',
    '来場者数',
    '来訪者数',
    '延べ来館者数',
    '利用者総数',
  ],
  'facility.visiting_groups': ['来訪団体数', '利用団体数', '来館団体数', '延べ利用団体数'],
  'facility.salon_users': [
    'サロン利用者数',
    'サロンスペース利用者数',
    'フリースペース利用者数',
    '交流スペース利用者数',
  ],
  'equipment.loans': [
    '機材貸出件数',
    '機材利用件数',
    '印刷機利用件数',
    '備品貸出件数',
    '機材の貸出',
    '貸出件数',
    '機材貸出',
  ],
  'mailbox.provided': [
    'メールボックス',
    'メールボックス利用数',
    'レターケース利用数',
    'ロッカー利用数',
  ],
  'web.access': [
    'ホームページ閲覧数',
    'アクセス数',
    'HPアクセス数',
    'ホームページアクセス件数',
    'サイトアクセス数',
    'ウェブサイトアクセス数',
    'ページビュー数',
    'HPアクセス件数',
  ],
  'information.items': ['情報提供数', '情報掲載件数', '助成金情報'],
  'video.views': ['再生回数', '動画視聴回数', '視聴回数'],
  'newsletter.copies': [
    '発行部数合計',
    '機関紙発行部数',
    '情報紙発行部数',
    'ニュースレター発行部数',
  ],
  'newsletter.issues': ['機関紙発行回数', '情報紙発行回数'],
  'meeting.held': ['会議回数', '会議開催回数', '運営委員会回数'],
  'meeting.attendance': ['会議出席者数', '出席者数'],
  'training.days': ['研修日数', '職員研修'],
  'population.residents': ['総人口', '住民数'],
};

const names: ReadonlyMap<string, string> = new Map(
  METRICS.flatMap(({ code, name }) =>
    [...(OTHER_NAMES[code] ?? []), name.en, name.ja, withoutAside(name.ja), code].map(
      (text) => [foldName(text), code] as const,
    ),
  ),
);

function withoutAside(text: string): string {
  return text.replace(/（[^（）]*）$/u, '');
}

/** The metric a label names: by its code, by its name in either language, or as centers also call it. */
export function metricNamed(text: string): string | null {
  return names.get(foldName(text)) ?? null;
}
