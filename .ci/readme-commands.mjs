// The two commands of the README: fails with a sentence where the README and package.json have drifted apart.
// With the argument "test" or "demo" it prints that command.
import { readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const blocks = [...readme.matchAll(/```(?:sh|bash|console)\n([\s\S]*?)```/g)].map((match) => match[1].trim());
const commands = {
  demo: blocks.find((block) => block === 'npm ci && npm run demo'),
  test: blocks.find((block) => block === 'npm ci && npm test'),
};

const problems = [];
for (const [name, command] of Object.entries(commands)) {
  if (command === undefined) problems.push(`README.md has no code block that is exactly the ${name} command.`);
  if (scripts[name] === undefined)
    problems.push(`package.json has no script "${name}" that the README's command runs.`);
}
for (const [, script] of readme.matchAll(/npm run ([a-z:-]+)/g)) {
  if (scripts[script] === undefined)
    problems.push(`README.md says "npm run ${script}", which package.json does not have.`);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const wanted = process.argv[2];
if (wanted !== undefined) console.log(commands[wanted]);
