/**
 * House rules of this project as an oxlint plugin.
 * `rooms`: who may import whom (docs/architecture.md). `never`: what must not stand in the code at all.
 */
const mayImport = {
  certificate: [],
  rulebook: ['certificate'],
  check: ['certificate', 'rulebook'],
  advise: ['certificate', 'rulebook'],
  origin: ['certificate', 'rulebook'],
  platform: ['certificate'],
  portal: ['certificate', 'platform'],
  library: ['certificate', 'platform'],
  exchange: ['certificate', 'rulebook', 'check', 'advise', 'origin', 'platform', 'portal', 'library'],
  training: ['certificate', 'rulebook', 'check', 'advise', 'origin', 'platform', 'portal', 'library'],
  team: ['certificate', 'platform', 'library', 'exchange'],
};
/** Rooms that know no DOM, no browser, no storage, no clock. */
const pure = new Set(['certificate', 'rulebook', 'check', 'advise', 'origin']);
const impureGlobals = new Set(['document', 'window', 'navigator', 'localStorage', 'indexedDB', 'fetch', 'chrome', 'browser', 'setTimeout', 'setInterval', 'performance', 'location']);

const roomOf = (file) => /(?:^|\/)lib\/([a-z]+)\//.exec(file.replaceAll('\\', '/'))?.[1] ?? null;

function targetRoom(fromFile, spec) {
  if (spec.startsWith('@/') || spec.startsWith('~/')) return /^[@~]\/(?:lib\/([a-z]+)|(entrypoints|components))/.exec(spec)?.slice(1).find(Boolean) ?? null;
  if (!spec.startsWith('.')) return null;
  const parts = fromFile.replaceAll('\\', '/').split('/').slice(0, -1);
  for (const step of spec.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  const path = parts.join('/');
  return /\/lib\/([a-z]+)(?:\/|$)/.exec(path)?.[1] ?? /\/(entrypoints|components)(?:\/|$)/.exec(path)?.[1] ?? null;
}

const rooms = {
  create(context) {
    const file = context.filename;
    const room = roomOf(file);
    if (!room || !(room in mayImport) || file.includes('/tests/')) return {};
    const look = (node) => {
      const spec = node.source?.value;
      if (typeof spec !== 'string') return;
      const target = targetRoom(file, spec);
      if (target && target !== room && !mayImport[room].includes(target)) {
        context.report({ node, message: `lib/${room} must not import ${target}: arrows run one way (docs/architecture.md).` });
      }
    };
    return {
      ImportDeclaration: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
      ImportExpression: look,
      Identifier(node) {
        if (!pure.has(room) || !impureGlobals.has(node.name)) return;
        const parent = node.parent;
        if (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) return;
        if (parent?.type === 'Property' && parent.key === node && !parent.shorthand) return;
        if (parent?.type?.startsWith('TS')) return;
        context.report({ node, message: `lib/${room} is pure: no ${node.name} here.` });
      },
      NewExpression(node) {
        if (pure.has(room) && node.callee.name === 'Date' && node.arguments.length === 0) {
          context.report({ node, message: `lib/${room} is pure: the day comes in as an argument.` });
        }
      },
      CallExpression(node) {
        const callee = node.callee;
        if (pure.has(room) && callee.type === 'MemberExpression' && callee.object.name === 'Date' && callee.property.name === 'now') {
          context.report({ node, message: `lib/${room} is pure: the day comes in as an argument.` });
        }
      },
    };
  },
};

const bannedProperties = {
  // Else `.toString` would find Object's own.
  __proto__: null,
  innerHTML: 'Text goes in as text: no innerHTML.',
  outerHTML: 'Text goes in as text: no outerHTML.',
  insertAdjacentHTML: 'Text goes in as text: no insertAdjacentHTML.',
  dangerouslySetInnerHTML: 'Text goes in as text: no dangerouslySetInnerHTML.',
};
/** The only file that presses anything on a portal, and the one that begins a download by a link of its own in the extension's own pages. */
const presses = /\/(?:lib\/portal\/press|components\/library\/save-file)\.ts$/;
const writer = /\/lib\/portal\/press\.ts$/;
const onlyWriter = 'Only lib/portal/press.ts presses anything.';
/** What runs in other people's pages. */
const inAPage = /\/lib\/portal\/|\/entrypoints\/[^/]+\.content(?:\/|\.ts$)/;

const pressEvent = /^(?:(?:dbl|aux)?click|(?:mouse|pointer)(?:down|up)|touch(?:start|end))$/;
const eventClasses = new Set(['Event', 'UIEvent', 'CustomEvent', 'MouseEvent', 'PointerEvent', 'TouchEvent']);
const mouseClasses = new Set(['MouseEvent', 'PointerEvent', 'TouchEvent']);

/** An event that does what a press does: by its name, or one of the mouse whose name is not to be read there. */
function isPressEvent({ callee, arguments: [type] }) {
  const name = callee.name ?? callee.property?.name;
  if (!eventClasses.has(name)) return false;
  return type?.type === 'Literal' ? pressEvent.test(type.value) : mouseClasses.has(name);
}

const never = {
  create(context) {
    const file = context.filename.replaceAll('\\', '/');
    const ours = /\/(lib|entrypoints|components)\//.test(file) && !file.includes('/scripts/lib/');
    const lookForDownloads = (node) => {
      if (inAPage.test(file) && /(?:^|\/)save-file$/.test(node.source?.value)) context.report({ node, message: 'Downloads begin in the extension\'s own pages alone.' });
    };
    return {
      MemberExpression(node) {
        const name = node.property.name ?? node.property.value;
        if (bannedProperties[name]) context.report({ node, message: bannedProperties[name] });
        if (!ours) return;
        if (name === 'click' && !presses.test(file)) context.report({ node, message: onlyWriter });
        if (name === 'createEvent') context.report({ node, message: 'Events are made by their classes, so that a press is seen.' });
      },
      JSXAttribute(node) {
        if (bannedProperties[node.name.name]) context.report({ node, message: bannedProperties[node.name.name] });
      },
      ImportDeclaration: lookForDownloads,
      ImportExpression: lookForDownloads,
      NewExpression(node) {
        if (node.callee.name === 'Function') context.report({ node, message: 'No code from text.' });
        if (ours && !writer.test(file) && isPressEvent(node)) context.report({ node, message: onlyWriter });
      },
      CallExpression(node) {
        const callee = node.callee;
        const name = callee.type === 'MemberExpression' ? (callee.property.name ?? callee.property.value) : callee.name;
        if (name === 'eval') context.report({ node, message: 'No code from text.' });
        if (!ours) return;
        if (name === 'submit' || name === 'requestSubmit') context.report({ node, message: 'This product never submits.' });
      },
    };
  },
};

export default { meta: { name: 'house' }, rules: { rooms, never } };
