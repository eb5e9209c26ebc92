import { describe, expect, it } from '@jest/globals';
import { doubled, recordHeader } from './record-columns.js';

const fieldsOf = (...names: string[]) => {
  const header = recordHeader(names);
  return header && [header.dataSet, ...header.columns.map(({ field }) => field)];
};

describe('the head of a log is known by its names', () => {
  it('of consultations, with several topics', () => {
    expect(
      fieldsOf('受付番号', '相談日', '相談内容1', '相談内容2', '相談方法', '相談時間（分）'),
    ).toEqual([...['CONSULTATION', 'number', 'day', 'topic', 'topic', 'channel', 'minutes']]);
  });

  it('of bookings, whichever way their time is written', () => {
    expect(fieldsOf('利用日', '室名', '開始時刻', '終了時刻', '利用人数')).toEqual([
      ...['BOOKING', 'day', 'space', 'starts_at', 'ends_at', 'users'],
    ]);
    expect(fieldsOf('日付', '部屋', '時間帯')).toEqual(['BOOKING', 'day', 'space', 'time']);
  });

  it('of sessions', () => {
    expect(fieldsOf('実施日', '講座名', '定員', '参加者数')).toEqual([
      ...['SESSION', 'day', 'programme', 'capacity', 'participants'],
    ]);
  });

  it('whatever the width of its letters and the spaces between them', () => {
    expect(fieldsOf('相　談　日', '相談　方法', 'Ｎｏ．')).toEqual([
      ...['CONSULTATION', 'day', 'channel', 'number'],
    ]);
  });

  it('and by nothing else: other columns are not guessed by where they stand', () => {
    expect(fieldsOf('unit', 'metric', 'period', 'value')).toBeNull();
    expect(fieldsOf('相談日', '備考')).toBeNull();
    expect(fieldsOf('相談日', '相談方法', '天気')).toEqual([
      'CONSULTATION',
      'day',
      'channel',
      null,
    ]);
  });

  it.each([
    '氏名',
    '電話番号',
    'ＴＥＬ',
    '住所',
    'メールアドレス',
    '生年月日',
    '相談者名',
    'E-mail',
  ])('points out %s, which is of a person', (name) => {
    const header = recordHeader(['相談日', '相談方法', name]);
    expect(header?.columns[2]).toMatchObject({ field: null, isPersonal: true });
  });

  it('says where one thing stands in two columns', () => {
    const header = recordHeader(['相談日', '受付日', '相談方法']);
    expect(header && doubled(header)?.printed).toBe('受付日');
    const topics = recordHeader(['相談日', '相談内容', '相談内容2']);
    expect(topics && doubled(topics)).toBeNull();
  });
});
