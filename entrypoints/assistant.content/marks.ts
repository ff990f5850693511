import type { Finding, Severity } from '@/lib/certificate/finding';
import type { Path } from '@/lib/certificate/path';
import { element, icon } from './element';
import type { Overlay } from './overlay';

/** The findings of one place on the page. */
export interface MarkedPlace {
  readonly path: Path;
  readonly anchor: HTMLElement;
  /** At least one, worst first. */
  readonly findings: readonly Finding[];
}

export interface Marks {
  /** Draws exactly these places; unchanged ones keep their elements. */
  render(places: readonly MarkedPlace[]): void;
  /** Moves the marks to where their fields are now: reads all, then writes all. */
  place(): void;
}

interface Drawn {
  readonly place: MarkedPlace;
  readonly key: string;
  readonly badge: HTMLElement;
  readonly line: HTMLElement;
}

const size = 18;
const keyOf = (place: MarkedPlace): string =>
  place.findings.map((finding) => `${finding.rule}|${finding.severity}|${finding.path}`).join('\n');

const severityOf = (place: MarkedPlace): Severity => place.findings[0]?.severity ?? 'hint';

const data = (finding: Finding): Record<string, string> => ({ rule: finding.rule, severity: finding.severity, path: finding.path });

function draw(place: MarkedPlace, onOpen: (place: MarkedPlace) => void, label: (place: MarkedPlace) => string): Drawn {
  const severity = severityOf(place);
  const [first, ...others] = place.findings;
  const badge = element(
    'button',
    {
      class: `badge ${severity}`,
      data: { action: 'open-card', ...(first ? data(first) : {}) },
      aria: { label: label(place) },
      onClick: (event) => {
        if (event.isTrusted) onOpen(place);
      },
    },
    icon(severity),
    others.length > 0 ? element('span', { class: 'count', aria: { hidden: 'true' } }, String(place.findings.length)) : null,
    ...others.map((finding) => element('i', { data: data(finding) })),
  );
  badge.tabIndex = -1;
  const line = element('div', { class: `line ${severity}`, aria: { hidden: 'true' } });
  return { place, key: keyOf(place), badge, line };
}

/** The anchor's box where a person can see it, or null: off screen, hidden, or under something of the page. */
function visibleBox(anchor: Element, host: Element): DOMRect | null {
  const box = anchor.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return null;
  if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return null;
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 16), 0), innerHeight - 1);
  const hit = document.elementsFromPoint(x, y).find((found) => found !== host);
  return hit && (anchor.contains(hit) || hit.contains(anchor)) ? box : null;
}

/** Drawer of the marks beside the fields: a line under the field and a badge at its corner. Knows where, not what. */
export function createMarks(overlay: Overlay, onOpen: (place: MarkedPlace) => void, label: (place: MarkedPlace) => string): Marks {
  const drawn = new Map<Path, Drawn>();
  const group = element('div', { class: 'marks' });
  overlay.layer.append(group);

  const remove = (mark: Drawn): void => {
    mark.badge.remove();
    mark.line.remove();
  };

  function place(): void {
    const marks = [...drawn.values()];
    const boxes = marks.map((mark) => visibleBox(mark.place.anchor, overlay.host));
    marks.forEach(({ badge, line }, index) => {
      const box = boxes[index];
      badge.hidden = !box;
      line.hidden = !box;
      if (!box) return;
      badge.style.left = `${Math.round(Math.min(box.right - size / 2, innerWidth - size))}px`;
      badge.style.top = `${Math.round(Math.max(box.top - size / 2, 0))}px`;
      line.style.left = `${Math.round(box.left)}px`;
      line.style.top = `${Math.round(box.bottom - 2)}px`;
      line.style.width = `${Math.round(box.width)}px`;
    });
  }

  return {
    render(places) {
      const wanted = new Map(places.map((one) => [one.path, one]));
      for (const [path, mark] of drawn) {
        const next = wanted.get(path);
        if (next && next.anchor === mark.place.anchor && keyOf(next) === mark.key) continue;
        remove(mark);
        drawn.delete(path);
      }
      for (const one of places) {
        if (drawn.has(one.path)) continue;
        const mark = draw(one, (shown) => onOpen(wanted.get(shown.path) ?? shown), label);
        drawn.set(one.path, mark);
        group.append(mark.line, mark.badge);
      }
      place();
    },
    place,
  };
}
