import { Random } from '../random.js';

export interface LocalName {
  readonly ja: string;
  readonly en: string;
}

export interface City {
  readonly code: string;
  /** Without 市, and without the mark that it is invented. */
  readonly name: LocalName;
  readonly residents: number;
}

/** Nothing of the network can be taken for a real place, wherever its name is shown alone. */
export const fictional = ({ ja, en }: LocalName): { ja: string; en: string } => ({
  ja: `${ja}（架空）`,
  en: `${en} (fictional)`,
});

/** The cities of the story; how many centers each has. */
const NAMED: readonly (readonly [ja: string, en: string, residents: number, centers: number])[] = [
  ['汐見野', 'Shiomino', 312_400, 3],
  ['霞ノ原', 'Kasuminohara', 187_300, 2],
  ['花籠', 'Hanakago', 154_800, 2],
  ['月白', 'Tsukishiro', 61_200, 1],
  ['鈴鳴', 'Suzunari', 128_900, 1],
  ['藍瀬', 'Aise', 96_500, 1],
  ['灯里', 'Akari', 109_700, 1],
  ['雲居', 'Kumoi', 73_600, 1],
];

const BEGINNINGS: readonly (readonly [ja: string, en: string])[] = [
  ['星', 'Hoshi'],
  ['風', 'Kaze'],
  ['霧', 'Kiri'],
  ['虹', 'Niji'],
  ['雪', 'Yuki'],
  ['波', 'Nami'],
  ['朝', 'Asa'],
  ['光', 'Hikari'],
  ['苔', 'Koke'],
  ['鹿', 'Shika'],
  ['燕', 'Tsubame'],
  ['楓', 'Kaede'],
  ['樫', 'Kashi'],
  ['蛍', 'Hotaru'],
  ['鐘', 'Kane'],
  ['笛', 'Fue'],
  ['琴', 'Koto'],
  ['舟', 'Fune'],
  ['錦', 'Nishiki'],
];

const ENDINGS: readonly (readonly [ja: string, en: string])[] = [
  ['浜', 'hama'],
  ['沢', 'sawa'],
  ['里', 'sato'],
  ['森', 'mori'],
  ['坂', 'saka'],
  ['谷', 'tani'],
  ['江', 'e'],
  ['崎', 'saki'],
  ['岸', 'kishi'],
  ['峰', 'mine'],
  ['窪', 'kubo'],
  ['岬', 'misaki'],
  ['淵', 'fuchi'],
  ['泉', 'izumi'],
  ['橋', 'hashi'],
  ['塚', 'zuka'],
  ['畑', 'hata'],
  ['庭', 'niwa'],
];

/** 19 beginnings and 18 endings have no common divisor: 342 cities before a name comes again. */
function furtherCity(at: number): City {
  const beginning = BEGINNINGS[at % BEGINNINGS.length] ?? ['', ''];
  const ending = ENDINGS[at % ENDINGS.length] ?? ['', ''];
  const name = { ja: `${beginning[0]}ノ${ending[0]}`, en: `${beginning[1]}no${ending[1]}` };
  const code = `demo-${name.en.toLowerCase()}`;
  return { code, name, residents: new Random(`${code}|residents`).between(300, 2400) * 100 };
}

/** Where each of so many centers stands: those of the story first, then two centers and one by turns. */
export function cityOfEach(centers: number): City[] {
  const named = NAMED.flatMap(([ja, en, residents, count]) => {
    const city = { code: `demo-${en.toLowerCase()}`, name: { ja, en }, residents };
    return Array.from({ length: count }, (): City => city);
  });
  const more = Array.from({ length: Math.max(0, centers - named.length) }, (_, i) =>
    furtherCity(Math.floor(i / 3) * 2 + (i % 3 === 2 ? 1 : 0)),
  );
  return [...named, ...more].slice(0, centers);
}
