import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SuggestAnswer } from '@/lib/library/suggest-port';

interface FakePort {
  readonly name: string;
  readonly sent: unknown[];
  open: boolean;
  answer(answer: SuggestAnswer): void;
  end(): void;
}

const ports: FakePort[] = vi.hoisted(() => []);

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'originmate',
      connect({ name }: { name: string }) {
        const heard: ((answer: SuggestAnswer) => void)[] = [];
        const ended: (() => void)[] = [];
        const port: FakePort = { name, sent: [], open: true, answer: (answer) => heard.forEach((hear) => hear(answer)), end: () => ended.forEach((hear) => hear()) };
        ports.push(port);
        return {
          onMessage: { addListener: (hear: (answer: SuggestAnswer) => void) => heard.push(hear) },
          onDisconnect: { addListener: (hear: () => void) => ended.push(hear) },
          postMessage: (message: unknown) => port.sent.push(message),
          disconnect: () => (port.open = false),
        };
      },
    },
  },
}));

const { askGoods } = await import('@/entrypoints/suggester.content/ask-goods');
const question = { query: '保温', certType: 'E', buyer: 'SIAM LOTUS' } as const;
const row = { id: 'cup', nameZh: '保温杯', nameEn: 'FLASK', hsCode: '9617001900', criterion: 'CTH' };

beforeEach(() => void ports.splice(0));

describe('asking for goods at a field', () => {
  it('opens the port before anything is typed, and closes it when the field is left', () => {
    const left = new AbortController();
    const asker = askGoods(() => undefined, left.signal);
    expect(ports).toEqual([]);
    asker.warm();
    expect(ports.map(({ name, sent }) => [name, sent])).toEqual([['originmate-suggest', []]]);
    left.abort();
    expect(ports[0]?.open).toBe(false);
    asker.ask(question);
    asker.warm();
    expect(ports).toHaveLength(1);
  });

  it('asks for eight at most, and says nothing but what was typed, the type and the consignee', () => {
    const asker = askGoods(() => undefined, new AbortController().signal);
    asker.ask({ ...question, query: 'x'.repeat(500), buyer: 'y'.repeat(5000) });
    expect(ports[0]?.sent).toEqual([{ turn: 1, query: 'x'.repeat(200), certType: 'E', buyer: 'y'.repeat(1000), limit: 8 }]);
  });

  it('hears the answers to the latest question only, and none once it is of no interest', () => {
    const told: number[] = [];
    const left = new AbortController();
    const asker = askGoods(({ turn }) => told.push(turn), left.signal);
    asker.ask(question);
    asker.ask(question);
    ports[0]?.answer({ turn: 1, rows: [row], complete: true });
    ports[0]?.answer({ turn: 2, rows: [row], complete: false });
    ports[0]?.answer({ turn: 2, rows: [row], complete: true });
    asker.forget();
    ports[0]?.answer({ turn: 2, rows: [row], complete: true });
    asker.ask(question);
    left.abort();
    ports[0]?.answer({ turn: 4, rows: [row], complete: true });
    expect(told).toEqual([2, 2]);
  });

  it('opens another port when the background has ended meanwhile', () => {
    const asker = askGoods(() => undefined, new AbortController().signal);
    asker.ask(question);
    ports[0]?.end();
    asker.ask(question);
    asker.used({ used: 'cup', buyer: 'SIAM LOTUS' });
    expect(ports.map(({ sent }) => sent.length)).toEqual([1, 2]);
    expect(ports[1]?.sent[1]).toEqual({ used: 'cup', buyer: 'SIAM LOTUS' });
  });
});
