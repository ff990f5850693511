/**
 * Nearly everything in the assistant runs within its first task: recognising, checking, drawing. Compiled function by
 * function at first call, as is usual, this costs the engine a second parse of each; this line has it all compiled with the
 * loading (V8's explicit compile hints; others ignore the comment).
 */
export const compileHint = '//# allFunctionsCalledOnLoad\n';

/**
 * Vite plugin: puts the hint at the top of the one output file named.
 * @param {string} fileName e.g. `content-scripts/assistant.js`
 * @returns {import('vite').Plugin}
 */
export const compileAtOnce = (fileName) => ({
  name: 'originmate-compile-at-once',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const file = bundle[fileName];
    if (file?.type === 'chunk') file.code = compileHint + file.code;
  },
});
