/** The parts of docs/bench.md in their order: heading, and how the figures come about. */
const parts = {
  page: { heading: 'In the page', how: 'Key to hint runs on a form with 50 goods. Scan and filling are first runs in fresh pages: median of 15; of 9 where the form is recognised too, of 5 for widget libraries; 50 goods lines of 3, 200 lines and lines in cells once.' },
  library: { heading: 'The library', how: 'Of made-up goods (`scripts/lib/made-goods.ts`); `npm run bench -- library` measures this part alone.' },
};

const opening = `# Size and speed

Measured with \`npm run bench\`. Each figure stands beside a baseline of the same run; compare ratios, not milliseconds, between machines. How each is measured: \`scripts/lib/bench-*\`.
`;

/**
 * docs/bench.md with new tables in it; parts without one stay as they stand in `before`.
 * @param {string} before
 * @param {{ page?: string, library?: string }} tables as Markdown
 * @param {string} measured day, machine and browser, a sentence
 */
export function keptBench(before, tables, measured) {
  const sections = Object.entries(parts).flatMap(([part, { heading, how }]) => {
    const kept = new RegExp(`^## ${heading}\\n[\\s\\S]*?(?=^## |(?![\\s\\S]))`, 'm').exec(before)?.[0].trimEnd();
    const section = tables[part] ? `## ${heading}\n\n${measured} ${how}\n\n${tables[part]}` : kept;
    return section ? [section] : [];
  });
  return `${[opening.trimEnd(), ...sections].join('\n\n')}\n`;
}
