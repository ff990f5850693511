import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

/** Functions whose arguments are sentences for people. */
const sentences = new Set(['say', 'text']);

/**
 * Leaves the wording of messages alone: tests read what a finding is about, not how it is put. Everything else of a
 * rule is mutated, its ids, paths, severities and sources too.
 */
const messages = {
  /** The reason why a node and all that is in it is not mutated, or undefined. */
  shouldIgnore({ node, parent }) {
    const call = parent?.type === 'CallExpression' && parent.callee.type === 'Identifier' && sentences.has(parent.callee.name) && parent.arguments.includes(node);
    return call ? 'wording of a message' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'messages', messages)];
