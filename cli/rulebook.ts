/** Prints what is known of a certificate type: `npm run --silent rulebook -- TYPE [--as-of YYYY-MM-DD] [--lang zh|en] [--json]`. */
import { listedFacts } from '../lib/rulebook/listed-facts';
import { readRulebookArguments, rulebookUsage, type RulebookArguments } from './rulebook-arguments';
import { factsJson, readableFacts } from './rulebook-report';

function print({ type, asOf, json, locale }: RulebookArguments): void {
  const facts = listedFacts(type).filter((fact) => asOf === null || fact.holds(asOf));
  console.log(json ? factsJson(type, facts, asOf) : readableFacts(type, facts, asOf, locale));
}

try {
  print(readRulebookArguments(process.argv.slice(2), process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${rulebookUsage}`);
  process.exitCode = 2;
}
