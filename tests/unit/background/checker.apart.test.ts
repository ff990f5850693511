/** How an assistant takes the answers of the background: a turn may be answered again, unasked, when the register changed. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createChecker, type FormState } from '@/entrypoints/assistant.content/checker';
import { emptyApplication } from '@/lib/certificate/application';
import type { Finding } from '@/lib/certificate/finding';
import type { CheckReply, CheckRequest } from '@/lib/platform/check-port';

/** The ports that were opened, in order: what was asked on each, and the ways to answer and to end it. */
const ports = vi.hoisted(() => [] as { readonly asked: CheckRequest[]; answer(reply: CheckReply): void; end(): void }[]);

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'originmate',
      connect() {
        const asked: CheckRequest[] = [];
        let answer: (reply: CheckReply) => void = () => undefined;
        let end = (): void => undefined;
        ports.push({ asked, answer: (reply) => answer(reply), end: () => end() });
        return {
          postMessage: (request: CheckRequest) => asked.push(request),
          disconnect: () => undefined,
          onMessage: { addListener: (listener: typeof answer) => (answer = listener) },
          onDisconnect: { addListener: (listener: typeof end) => (end = listener) },
        };
      },
    },
  },
}));

const finding = (rule: string): Finding => ({ rule, severity: 'warning', path: 'CertificateHead.InvNo', message: { 'zh-CN': rule, en: rule }, sources: [] });
const form = (InvNo: string): FormState => ({ application: { ...emptyApplication(), CertificateHead: { InvNo } }, goodsComplete: true, goodsTotal: 0 });
const reply = (turn: number, findings: CheckReply['findings']): CheckReply => ({ turn, findings, titles: {} });

function checker() {
  const told = vi.fn<() => void>();
  const made = createChecker(told, new AbortController().signal);
  const port = (index = 0) => {
    const opened = ports[index];
    if (!opened) throw new Error(`port ${index} was not opened`);
    return opened;
  };
  return { made, told, port, rules: () => made.findings.map(({ rule }) => rule) };
}

beforeEach(() => {
  ports.length = 0;
});

describe('an answer that comes again', () => {
  it('for what stands in the form is shown', () => {
    const { made, told, port, rules } = checker();
    made.ask(form('OM1'), 'typed');
    port().answer(reply(1, [finding('a')]));
    port().answer(reply(1, [0, finding('batch')]));
    expect(rules()).toEqual(['a', 'batch']);
    port().answer(reply(1, [0]));
    expect(rules()).toEqual(['a']);
    expect(told).toHaveBeenCalledTimes(3);
  });

  it('is shown also after a key that changed nothing', () => {
    const { made, port, rules } = checker();
    made.ask(form('OM1'), 'typed');
    port().answer(reply(1, []));
    made.ask(form('OM1'), 'typed');
    expect(port().asked).toHaveLength(1);
    port().answer(reply(1, [finding('batch')]));
    expect(rules()).toEqual(['batch']);
  });

  it('while the next turn is under way is not shown, but the next one may count on it', () => {
    const { made, port, rules } = checker();
    made.ask(form('OM1'), 'typed');
    port().answer(reply(1, []));
    made.ask(form('OM2'), 'typed');
    port().answer(reply(1, [finding('batch'), finding('a')]));
    expect(rules()).toEqual([]);
    made.ask(form('OM3'), 'typed');
    expect(port().asked.map(({ turn }) => turn)).toEqual([1, 2]);
    port().answer(reply(2, [1]));
    expect(port().asked.map(({ turn }) => turn)).toEqual([1, 2, 3]);
    port().answer(reply(3, [0]));
    expect(rules()).toEqual(['a']);
  });

  it('for a form that is gone is not shown', () => {
    const { made, told, port, rules } = checker();
    made.ask(form('OM1'), 'read');
    port().answer(reply(1, []));
    made.clear();
    port().answer(reply(1, [finding('batch')]));
    expect(rules()).toEqual([]);
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('a background that ended', () => {
  it('is told the form again when the user comes back to it, for the register may say other things by now', () => {
    const { made, port, rules } = checker();
    made.ask(form('OM1'), 'read');
    port().answer(reply(1, []));
    port().end();
    expect(ports).toHaveLength(1);
    made.warm();
    expect(port(1).asked).toMatchObject([{ turn: 2, form: { CertificateHead: { InvNo: 'OM1' } } }]);
    port(1).answer(reply(2, [finding('batch')]));
    expect(rules()).toEqual(['batch']);
    made.warm();
    expect(port(1).asked).toHaveLength(1);
  });
});
