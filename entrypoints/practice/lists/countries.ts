import type { Option } from './option';

export interface Country {
  /** ISO 3166 numeric. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

const lines = `
036 澳大利亚 AUSTRALIA|096 文莱 BRUNEI|116 柬埔寨 CAMBODIA|152 智利 CHILE|156 中国 CHINA|158 中国台湾 TAIWAN
178 刚果(布) CONGO|188 哥斯达黎加 COSTA RICA|218 厄瓜多尔 ECUADOR|268 格鲁吉亚 GEORGIA|340 洪都拉斯 HONDURAS
344 中国香港 HONG KONG|352 冰岛 ICELAND|360 印度尼西亚 INDONESIA|392 日本 JAPAN|410 韩国 KOREA|418 老挝 LAOS
438 列支敦士登 LIECHTENSTEIN|446 中国澳门 MACAO|458 马来西亚 MALAYSIA|462 马尔代夫 MALDIVES|480 毛里求斯 MAURITIUS
104 缅甸 MYANMAR|554 新西兰 NEW ZEALAND|558 尼加拉瓜 NICARAGUA|586 巴基斯坦 PAKISTAN|604 秘鲁 PERU
608 菲律宾 PHILIPPINES|688 塞尔维亚 SERBIA|702 新加坡 SINGAPORE|756 瑞士 SWITZERLAND|764 泰国 THAILAND|704 越南 VIETNAM
356 印度 INDIA|050 孟加拉国 BANGLADESH|144 斯里兰卡 SRI LANKA|496 蒙古 MONGOLIA
840 美国 UNITED STATES|124 加拿大 CANADA|484 墨西哥 MEXICO|076 巴西 BRAZIL|032 阿根廷 ARGENTINA|170 哥伦比亚 COLOMBIA
858 乌拉圭 URUGUAY|591 巴拿马 PANAMA|320 危地马拉 GUATEMALA|222 萨尔瓦多 EL SALVADOR|600 巴拉圭 PARAGUAY|068 玻利维亚 BOLIVIA
826 英国 UNITED KINGDOM|276 德国 GERMANY|250 法国 FRANCE|380 意大利 ITALY|724 西班牙 SPAIN|620 葡萄牙 PORTUGAL
528 荷兰 NETHERLANDS|056 比利时 BELGIUM|442 卢森堡 LUXEMBOURG|372 爱尔兰 IRELAND|040 奥地利 AUSTRIA|616 波兰 POLAND
203 捷克 CZECH REPUBLIC|348 匈牙利 HUNGARY|642 罗马尼亚 ROMANIA|100 保加利亚 BULGARIA|300 希腊 GREECE|752 瑞典 SWEDEN
246 芬兰 FINLAND|208 丹麦 DENMARK|578 挪威 NORWAY|643 俄罗斯 RUSSIA|804 乌克兰 UKRAINE|112 白俄罗斯 BELARUS
398 哈萨克斯坦 KAZAKHSTAN|860 乌兹别克斯坦 UZBEKISTAN|417 吉尔吉斯斯坦 KYRGYZSTAN|762 塔吉克斯坦 TAJIKISTAN
792 土耳其 TURKEY|376 以色列 ISRAEL|682 沙特阿拉伯 SAUDI ARABIA|784 阿联酋 UNITED ARAB EMIRATES|364 伊朗 IRAN|368 伊拉克 IRAQ
400 约旦 JORDAN|414 科威特 KUWAIT|634 卡塔尔 QATAR|512 阿曼 OMAN|818 埃及 EGYPT|504 摩洛哥 MOROCCO|012 阿尔及利亚 ALGERIA
788 突尼斯 TUNISIA|710 南非 SOUTH AFRICA|566 尼日利亚 NIGERIA|404 肯尼亚 KENYA|834 坦桑尼亚 TANZANIA|231 埃塞俄比亚 ETHIOPIA
288 加纳 GHANA|024 安哥拉 ANGOLA|508 莫桑比克 MOZAMBIQUE|524 尼泊尔 NEPAL|626 东帝汶 TIMOR-LESTE|598 巴布亚新几内亚 PAPUA NEW GUINEA
`;

/** Countries and regions of the page's lists, by numeric ISO code. */
export const countries: readonly Country[] = lines
  .trim()
  .split(/[\n|]/)
  .map((line) => {
    const [code = '', zh = '', ...en] = line.trim().split(' ');
    return { code, zh, en: en.join(' ') };
  });

/** Shows the Chinese name, with code and English name beside it. */
export const countryOptions: readonly Option[] = countries.map(({ code, zh, en }) => ({ code, text: zh, beside: [en] }));

/** The English name of a country by its numeric code; empty when the list lacks it. */
export const englishCountry = (code: string): string => countries.find((country) => country.code === code)?.en ?? '';
