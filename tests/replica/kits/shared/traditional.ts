/** Simplified characters of the form's labels, each before the traditional one. */
const pairs = '证證书書类類型型状狀态態编編号號备備业業称稱录錄单單码碼报報员員联聯系繫电電话話签簽机機构構关關领領点點请請进進国國传傳真真邮郵箱箱产產制製运運输輸货貨卸卸转轉启啟装裝离離预預计計贸貿发發总總额額币幣种種条條术術约約信信证證头頭标標志誌项項览覽内內务務净淨级級价價准準辅輔补補规規则則税稅实實际際数數量量质質说說购購开開来來过過区區经經贵貴订訂许許达達选選择擇项項';
const table: ReadonlyMap<string, string> = new Map(Array.from({ length: pairs.length / 2 }, (_, at) => [pairs.charAt(at * 2), pairs.charAt(at * 2 + 1)] as const));

/** The text in traditional characters. */
export const traditional = (text: string): string => [...text].map((character) => table.get(character) ?? character).join('').replaceAll('唛頭', '嘜頭');
