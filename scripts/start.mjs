/**
 * `npm start`: installs what is missing, builds, and opens the practice portal with the extension in it. With a display
 * the window stays open until it is closed; without one the same tour runs by itself and writes its report to out/.
 */
import { hasDisplay } from './lib/display.mjs';
import { must } from './lib/run.mjs';
import { setup } from './setup.mjs';

const headless = process.argv.includes('--headless') || !hasDisplay();

/** The tour looks into the assistant's shadow root, which only the e2e build leaves open. */
async function start() {
  await setup();
  console.log('构建扩展 · building the extension…');
  await must('npm', ['run', '--silent', headless ? 'build:e2e' : 'build']);
  if (headless) {
    const { runTour } = await import('./lib/tour-run.mjs');
    return runTour();
  }
  const { openWindow } = await import('./lib/window.mjs');
  return openWindow();
}

try {
  const good = await start();
  process.exitCode = good ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
