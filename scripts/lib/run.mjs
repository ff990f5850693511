import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a command in the project's root.
 * @param {string} command a program, or one of `node`, `npm`, or `bin:NAME` for a program of node_modules
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] `quiet`: output is kept, not shown
 * @returns {Promise<{ code: number, output: string, seconds: number }>} never rejects: a program that cannot be started has code 127
 */
export function run(command, args, { env = {}, quiet = true } = {}) {
  const [program, first] = resolve(command);
  const started = performance.now();
  return new Promise((done) => {
    const pieces = [];
    const finish = (code) => done({ code, output: Buffer.concat(pieces).toString('utf8'), seconds: (performance.now() - started) / 1000 });
    const child = spawn(program, [...first, ...args], { cwd: root, env: { ...process.env, ...(quiet && { NO_COLOR: '1', FORCE_COLOR: '0' }), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const [stream, shown] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      stream.on('data', (piece) => {
        pieces.push(piece);
        if (!quiet) shown.write(piece);
      });
    }
    child.on('error', (error) => {
      pieces.push(Buffer.from(String(error)));
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** As `run`, but a failure is an error that carries the output. */
export async function must(command, args, options) {
  const result = await run(command, args, options);
  if (result.code !== 0) throw new Error(`${command} ${args.join(' ')} failed (${result.code})\n${result.output.trim().split('\n').slice(-40).join('\n')}`);
  return result;
}

/** npm is a script: run by this very Node it works on every system. */
function resolve(command) {
  if (command === 'node') return [process.execPath, []];
  if (command === 'npm' && process.env.npm_execpath?.endsWith('.js')) return [process.execPath, [process.env.npm_execpath]];
  if (command === 'npm' && process.platform === 'win32') return ['cmd.exe', ['/d', '/s', '/c', 'npm']];
  return [command, []];
}
