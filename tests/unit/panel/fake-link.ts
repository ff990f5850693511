import type { AssistantPort, FrameOfTab, Link } from '@/entrypoints/sidepanel/connection/link';
import type { ToAssistant } from '@/lib/portal/panel-protocol';

/** An assistant's end of a line. */
export class FakePort implements AssistantPort {
  readonly sent: ToAssistant[] = [];
  open = true;
  #message: (message: unknown) => void = () => undefined;
  #disconnect: () => void = () => undefined;

  constructor(readonly frame: FrameOfTab) {}

  send(message: ToAssistant): void {
    this.sent.push(message);
  }

  onMessage(listener: (message: unknown) => void): void {
    this.#message = listener;
  }

  onDisconnect(listener: () => void): void {
    this.#disconnect = listener;
  }

  disconnect(): void {
    this.open = false;
  }

  /** The assistant says something. */
  say(message: unknown): void {
    this.#message(message);
  }

  /** The frame went away. */
  breaks(): void {
    this.open = false;
    this.#disconnect();
  }
}

/** A browser with assistants that speak when the test says so. */
export class FakeLink implements Link {
  readonly announced: number[] = [];
  readonly ports: FakePort[] = [];
  #listener: (message: unknown, from: FrameOfTab) => void = () => undefined;

  announce(tabId: number): void {
    this.announced.push(tabId);
  }

  connect(frame: FrameOfTab): FakePort {
    const port = new FakePort({ tabId: frame.tabId, frameId: frame.frameId });
    this.ports.push(port);
    return port;
  }

  onMessage(listener: (message: unknown, from: FrameOfTab) => void): void {
    this.#listener = listener;
  }

  hello(tabId: number, frameId: number, formId = `form-${frameId}`, type = 'assistant.here'): void {
    this.#listener({ type, formId, host: 'sz.singlewindow.cn', title: 'Form E' }, { tabId, frameId });
  }

  /** The last line opened. */
  get last(): FakePort {
    const port = this.ports.at(-1);
    if (!port) throw new Error('No line was opened');
    return port;
  }
}
