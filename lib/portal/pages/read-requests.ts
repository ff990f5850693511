import { all, closest, matches, parentOf, rendered, textOf } from '../dom';
import { dayIn } from './day';
import type { BlockedPreferencePage, ChangeForm, PrintResultPage } from './readings';
import { valueBeside } from './value-beside';

const oldNumber = ['原证书号', '原证书编号', '原证编号', '原证号', '原证书号码'];

/** Reads the request to change or replace a certificate. It must be that page: ask pageKindOf first. */
export function readChange(root: Document): ChangeForm {
  const text = (labels: readonly string[]): string | undefined => valueBeside(root, labels, 'field');
  const day = (labels: readonly string[]): string | undefined => {
    const value = text(labels);
    return value === undefined ? undefined : dayIn(value);
  };
  return {
    kind: text(['申请类别', '申请类型', '证书状态', '更改重发类型', '更改类型']),
    oldCertNo: text(oldNumber),
    oldDeclDate: day(['原证申请日期', '原证书申请日期']),
    oldIssueDate: day(['原证签发日期', '原证书签发日期']),
    reason: text(['更改重发原因', '更改原因', '重发原因']),
    columns: text(['更改栏目']),
    before: text(['原有情况描述']),
    after: text(['更改情况描述', '更改后情况描述']),
  };
}

/** Reads the request to take a refused certificate up. It must be that page. */
export function readBlockedPreference(root: Document): BlockedPreferencePage {
  const text = (labels: readonly string[]): string | undefined => valueBeside(root, labels, 'field');
  const date = text(['受阻日期', '受阻时间']);
  return {
    certNo: text(['证书编号', '证书号', '原产地证书编号', '原产地证书号', '原产地证编号']),
    country: text(['进口国地区', '进口国', '进口国家地区', '进口国家']),
    date: date === undefined ? undefined : dayIn(date),
    reason: text(['受阻原因', '享惠受阻原因']),
    description: text(['受阻情况说明', '受阻情况描述', '受阻情况', '情况说明']),
  };
}

/** What is chosen in the question after printing; an answer counts only where exactly one of its two buttons is pressed. */
export function readPrintResult(root: Document): PrintResultPage {
  const chosen = all(root, 'input[type=radio]:checked').filter((radio) => rendered(radio)).map(answerAt).filter((answer) => answer !== null);
  const [answer = null] = chosen;
  return { answer: chosen.length === 1 ? answer : null };
}

/** The word that stands with a radio button: in its label, else right behind it. */
function answerAt(radio: Element): '是' | '否' | null {
  const label = closest(radio, 'label');
  const said = label ? (textOf(label) ?? '') : behind(radio);
  return /^\s*[是否]\s*$/.test(said) ? (said.trim() as '是' | '否') : null;
}

function behind(radio: Element): string {
  const around = parentOf(radio);
  if (!around) return '';
  const walker = Document.prototype.createTreeWalker.call(radio.ownerDocument, around, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = radio;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && /\S/.test(node.data)) return node.data;
    if (node instanceof Element && matches(node, 'input')) return '';
  }
  return '';
}
