import type { Disaggregation, DisaggregationOption } from '../metric.js';

const option = (code: string, ja: string, en: string): DisaggregationOption => ({
  code,
  name: { ja, en },
});

export const DISAGGREGATIONS: readonly Disaggregation[] = [
  {
    code: 'topic',
    name: { ja: '相談内容', en: 'Topic' },
    multiLabel: true,
    options: [
      option('covid19', '新型コロナウイルス関連', 'COVID-19'),
      option('founding', '団体の立ち上げ', 'Founding a group'),
      option('incorporation', '法人化', 'Incorporation'),
      option('activity', '活動・事業の内容', 'Activities and projects'),
      option('organisation', '組織の体制', 'Organisation'),
      option('publicity', '広報', 'Publicity'),
      option('fundraising', '資金調達', 'Fundraising'),
      option('corporate_affairs', '法人事務', 'Corporate affairs'),
      option('accounting', '事務（会計）', 'Accounting'),
      option('tax', '事務（税務）', 'Tax'),
      option('labour', '事務（労務）', 'Labour'),
      option('partnership', '他団体・他機関との連携', 'Partnerships'),
      { code: 'other', name: { ja: 'その他', en: 'Other' }, residual: true },
    ],
  },
  {
    code: 'channel',
    name: { ja: '相談方法', en: 'Channel' },
    multiLabel: false,
    options: [
      option('visit', '来所', 'Visit'),
      option('phone', '電話', 'Telephone'),
      option('mail', 'メール', 'E-mail'),
      option('online', 'オンライン', 'Online'),
      option('outreach', '訪問', 'Outreach'),
      { code: 'other', name: { ja: 'その他', en: 'Other' }, residual: true },
    ],
  },
  {
    code: 'client_type',
    name: { ja: '相談者', en: 'Client' },
    multiLabel: false,
    options: [
      option('citizen', '市民', 'Citizen'),
      option('civic_group', '市民活動団体', 'Civic group'),
      option('npo', 'NPO法人', 'Incorporated NPO'),
      option('company', '企業', 'Company'),
      option('school', '教育機関', 'School'),
      option('government', '行政', 'Government'),
      { code: 'other', name: { ja: 'その他', en: 'Other' }, residual: true },
    ],
  },
  {
    code: 'referral',
    name: { ja: '紹介元', en: 'Referral' },
    multiLabel: false,
    options: [
      option('self', '本人', 'Own initiative'),
      option('government', '行政から', 'From government'),
      option('group', '団体から', 'From a group'),
      { code: 'other', name: { ja: 'その他', en: 'Other' }, residual: true },
    ],
  },
  {
    code: 'outcome',
    name: { ja: '対応結果', en: 'Outcome' },
    multiLabel: false,
    options: [
      option('resolved', '解決', 'Resolved'),
      option('referred', '他機関へ紹介', 'Referred'),
      option('ongoing', '継続', 'Ongoing'),
      { code: 'other', name: { ja: 'その他', en: 'Other' }, residual: true },
    ],
  },
  {
    code: 'mode',
    name: { ja: '利用形態', en: 'Mode of use' },
    multiLabel: false,
    options: [
      option('with_atrium', 'アトリウム一体', 'With the atrium'),
      option('alone', '単独', 'Alone'),
    ],
  },
  {
    code: 'purpose',
    name: { ja: '利用目的', en: 'Purpose' },
    multiLabel: false,
    options: [
      option('meeting', '会議・打合せ', 'Meeting'),
      option('course', '講座・学習会', 'Course'),
      option('event', 'イベント', 'Event'),
      option('exhibition', '展示', 'Exhibition'),
      option('rehearsal', '練習', 'Rehearsal'),
      option('work', '作業', 'Work'),
      { code: 'other', name: { ja: 'その他', en: 'Other' }, residual: true },
    ],
  },
  {
    code: 'weekday',
    name: { ja: '曜日', en: 'Day of the week' },
    multiLabel: false,
    options: [
      option('mon', '月', 'Mon'),
      option('tue', '火', 'Tue'),
      option('wed', '水', 'Wed'),
      option('thu', '木', 'Thu'),
      option('fri', '金', 'Fri'),
      option('sat', '土', 'Sat'),
      option('sun', '日', 'Sun'),
    ],
  },
  {
    code: 'time_slot',
    name: { ja: '時間帯', en: 'Part of the day' },
    multiLabel: false,
    options: [
      option('morning', '午前（〜12時）', 'Morning (to 12:00)'),
      option('afternoon', '午後（12〜17時）', 'Afternoon (12:00–17:00)'),
      option('evening', '夜間（17時〜）', 'Evening (from 17:00)'),
    ],
  },
  {
    code: 'equipment_kind',
    name: { ja: '機材の種類', en: 'Kind of equipment' },
    multiLabel: false,
    options: [
      option('copier', 'コピー機', 'Copier'),
      option('printer', '印刷機', 'Printing machine'),
      option('folder_cutter', '紙折り機・裁断機', 'Folding machine, cutter'),
      option('laminator', 'ラミネーター', 'Laminator'),
      option('av', 'AV機材', 'Audio-visual equipment'),
    ],
  },
  {
    code: 'format',
    name: { ja: '参加方法', en: 'Format' },
    multiLabel: false,
    options: [
      option('in_person', '会場', 'In person'),
      option('online', 'オンライン', 'Online'),
      option('hybrid', '会場とオンライン', 'Hybrid'),
    ],
  },
  {
    code: 'school_kind',
    name: { ja: '学校の種類', en: 'Kind of school' },
    multiLabel: false,
    options: [
      option('elementary', '小学校', 'Elementary school'),
      option('junior_high', '中学校', 'Junior high school'),
    ],
  },
  {
    code: 'publication',
    name: { ja: '発行物', en: 'Publication' },
    multiLabel: false,
    options: [
      option('yumecollabo_news', 'ゆめこらぼ通信', 'Yumecollabo News'),
      option('group_booklet', '団体紹介冊子', 'Booklet of groups'),
    ],
  },
];
