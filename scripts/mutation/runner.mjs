import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundleOf } from './bundle.mjs';
import * as words from './test-words.mjs';

/**
 * Runs Vitest's tests in the process itself, bundled once: begun anew for every mutant in about a tenth of a second,
 * where a run of Vitest takes one to two. Quick tests and those that found other mutants of the file come
 * first; the first that fails ends a mutant's run.
 */
class InProcessRunner {
  static inject = [commonTokens.options];
  #globs;
  #namespace = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  #load = () => {};
  #cost = new Map();
  /** The tests that found mutants of a file: likely to find the next. */
  #found = new Map();

  constructor(options) {
    this.#globs = options.inProcess.tests;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.RUNS ??= '0.02';
    this.#load = await bundleOf({ root: process.cwd(), globs: this.#globs, words });
  }

  async dryRun() {
    const ns = this.#namespace;
    ns.activeMutant = undefined;
    ns.mutantCoverage = undefined;
    const results = [];
    for (const test of this.#begin()) {
      ns.currentTestId = test.id;
      results.push(await this.#run(test));
      ns.currentTestId = undefined;
    }
    for (const { id, timeSpentMs } of results) this.#cost.set(id, timeSpentMs);
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: ns.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const ns = this.#namespace;
    Object.assign(ns, { hitLimit, hitCount: 0, activeMutant: mutantActivation === 'static' ? activeMutant.id : undefined });
    const tests = [];
    try {
      const wished = testFilter && new Set(testFilter);
      const chosen = this.#begin().filter(({ id }) => !wished || wished.has(id));
      const found = this.#found.get(activeMutant.fileName) ?? new Map();
      this.#found.set(activeMutant.fileName, found);
      const turn = ({ id }) => (this.#cost.get(id) ?? 0) / (1 + (found.get(id) ?? 0));
      chosen.sort((one, other) => turn(one) - turn(other));
      ns.activeMutant = activeMutant.id;
      for (const test of chosen) {
        tests.push(await this.#run(test));
        if (tests.at(-1).status === TestStatus.Success) continue;
        found.set(test.id, (found.get(test.id) ?? 0) + 1);
        break;
      }
    } catch (error) {
      // The mutant broke the modules while they loaded: no test can pass. Unless they do not load without it either.
      ns.activeMutant = undefined;
      this.#begin();
      tests.push(failed('loading', error, 0));
    }
    return toMutantRunResult(determineHitLimitReached(ns.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests });
  }

  #begin() {
    words.takeTests();
    this.#load();
    return words.takeTests();
  }

  async #run({ id, run }) {
    const begun = performance.now();
    try {
      await run();
      return { id, name: id, status: TestStatus.Success, timeSpentMs: performance.now() - begun };
    } catch (error) {
      return failed(id, error, performance.now() - begun);
    }
  }
}

const failed = (id, error, timeSpentMs) => ({ id, name: id, status: TestStatus.Failed, failureMessage: String(error?.message ?? error), timeSpentMs });

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];

/** The runner's own part of Stryker's configuration: the test files, as globs from the project's root. */
export const strykerValidationSchema = {
  properties: { inProcess: { type: 'object', properties: { tests: { type: 'array', items: { type: 'string' } } }, required: ['tests'], additionalProperties: false } },
};
