import type { Disaggregation } from '../metric.js';

/** Programmes the published reports name; a center's own programmes of a year come with plans. */
export const PROGRAMME: Disaggregation = {
  code: 'programme',
  name: { ja: '事業', en: 'Programme' },
  multiLabel: false,
  impersonal: true,
  options: [
    { code: 'steering_committee', name: { ja: '運営委員会', en: 'Steering committee' } },
    { code: 'power_up_course', name: { ja: 'NPOパワーアップ講座', en: 'NPO power-up course' } },
    { code: 'salon_de_collabo', name: { ja: 'サロンDEこらぼ', en: 'Salon de Collabo' } },
    { code: 'group_exchange', name: { ja: '団体交流会', en: 'Exchange meeting of groups' } },
    { code: 'npo_festival', name: { ja: 'NPO市民フェスティバル', en: 'NPO citizens’ festival' } },
    {
      code: 'npo_festival_committee',
      name: { ja: 'フェスティバル実行委員会', en: 'Festival committee' },
    },
    {
      code: 'npo_festival_briefing',
      name: { ja: 'フェスティバル参加団体説明会', en: 'Festival briefing for groups' },
    },
    {
      code: 'multi_actor_workshop',
      name: { ja: '多者協働のまちづくり', en: 'Multi-actor community workshop' },
    },
    {
      code: 'southern_network',
      name: { ja: '南部地域協力ネットワーク', en: 'Southern area network' },
    },
    {
      code: 'northeastern_network',
      name: { ja: '北東部地域協力ネットワーク', en: 'North-eastern area network' },
    },
    {
      code: 'social_education_committee',
      name: { ja: '社会教育委員会', en: 'Social education committee' },
    },
    {
      code: 'neighbours_meeting',
      name: { ja: '近隣7市情報連絡会', en: 'Meeting of the seven neighbouring cities' },
    },
    {
      code: 'npo_center_meeting',
      name: { ja: '日本NPOセンター総会', en: 'Japan NPO Center general meeting' },
    },
    { code: 'ceo_meeting', name: { ja: 'CEO会議', en: 'CEO meeting' } },
    {
      code: 'external_evaluation',
      name: { ja: '第三者評価委員会', en: 'External evaluation committee' },
    },
    {
      code: 'area_lecture',
      name: { ja: '合同オンライン講演会', en: 'Joint online lecture' },
    },
    {
      code: 'volunteer_center_event',
      name: { ja: 'ボランティア・市民活動センターのイベント', en: 'Volunteer center’s event' },
    },
    {
      code: 'trial_seminar',
      name: { ja: '協働事業トライアルセミナー', en: 'Collaboration trial seminar' },
    },
    { code: 'open_dialogue', name: { ja: 'オープンダイアログ', en: 'Open dialogue' } },
    { code: 'mirai_link_forum', name: { ja: 'みらいリンクフォーラム', en: 'Mirai link forum' } },
    { code: 'trial_studio', name: { ja: 'トライアルスタジオ', en: 'Trial studio' } },
    { code: 'seminar', name: { ja: '講座', en: 'Courses' } },
    { code: 'study_meeting', name: { ja: '勉強会', en: 'Study meetings' } },
    { code: 'volunteer_matching', name: { ja: 'ボランティア相談会', en: 'Volunteer matching' } },
    { code: 'festival', name: { ja: '市民活動フェスティバル', en: 'Civic festival' } },
    {
      code: 'dialogue_creation_labo',
      name: { ja: '対話＆創造ラボ', en: 'Dialogue and creation labo' },
    },
    {
      code: 'collaboration_advice_day',
      name: { ja: '市民協働相談会', en: 'Advice days on collaboration' },
    },
    {
      code: 'expert_advice_day',
      name: { ja: '士業相談会', en: 'Advice days with tax and labour experts' },
    },
    {
      code: 'startup_program',
      name: { ja: 'スタートアッププログラム', en: 'Start-up program' },
    },
    {
      code: 'collaboration_at_space',
      name: { ja: 'コラボレーション@スペース', en: 'Collaboration @ Space' },
    },
    {
      code: 'waterfront_salon',
      name: { ja: 'ミズベサロン', en: 'Mizube salon' },
    },
    {
      code: 'npo_introduction_seminar',
      name: { ja: '市民活動（NPO）入門セミナー', en: 'Introductory seminar on NPOs' },
    },
    {
      code: 'basic_seminar',
      name: { ja: '市民活動基礎セミナー', en: 'Basic seminar for civic groups' },
    },
    {
      code: 'ward_center_network',
      name: {
        ja: '区市民活動支援センターのネットワーク会議',
        en: 'Network meeting of the ward centers',
      },
    },
  ],
};
