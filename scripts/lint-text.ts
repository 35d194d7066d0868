/** npm run lint:text: judges the Japanese of content/. `--help` tells more. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { HELP, readArguments } from './lib/arguments.ts';
import { fragments } from './text/fragments.ts';
import { RULES_OFF, OPTIONS, SENTENCE_RULES } from './text/rules.ts';

const USAGE = `npm run lint:text

Judges the Japanese of content/ with textlint: sentences, spaces, and words of lint-text/terms.yaml. What it needs is installed
apart: npm ci --prefix lint-text
`;
const TOOLS = 'lint-text';

interface Preset {
  rules: Record<string, unknown>;
  rulesConfig: Record<string, unknown>;
}
interface Judgement {
  messages: { ruleId: string; message: string; line: number }[];
}
interface Kernel {
  lintText(text: string, options: object): Promise<Judgement>;
}

readArguments(USAGE, { options: { help: HELP } });
const tools = createRequire(resolve(TOOLS, 'package.json'));
const load = <Type>(name: string): Type => {
  try {
    const loaded = tools(name) as Type & { default?: Type };
    return loaded.default ?? loaded;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    console.error(`lint:text: ${name} is not installed: run npm ci --prefix ${TOOLS}`);
    process.exit(1);
  }
};
const presets = {
  ja: load<Preset>('textlint-rule-preset-ja-technical-writing'),
  spacing: load<Preset>('textlint-rule-preset-ja-spacing'),
};
const rules = Object.entries(presets)
  .flatMap(([preset, { rules: all, rulesConfig }]) =>
    Object.entries(all).map(([name, rule]) => ({ ruleId: `${preset}/${name}`, rule, usual: rulesConfig[name] })),
  )
  .filter(({ ruleId, usual }) => usual !== false && !RULES_OFF.has(ruleId))
  .map(({ ruleId, rule, usual }) => {
    const options = OPTIONS.get(ruleId) ?? usual;
    return { ruleId, rule, options: typeof options === 'object' ? options : {} };
  })
  .concat({ ruleId: 'terms', rule: load('textlint-rule-prh'), options: { rulePaths: [`${TOOLS}/terms.yaml`] } });
const labelRules = rules.filter(({ ruleId }) => !SENTENCE_RULES.has(ruleId));

const { TextlintKernel } = load<{ TextlintKernel: new () => Kernel }>('@textlint/kernel');
const plugins = [{ pluginId: 'text', plugin: load<unknown>('@textlint/textlint-plugin-text') }];
const kernel = new TextlintKernel();
let faults = 0;
let count = 0;
for await (const { file, line, text } of fragments('content')) {
  count += 1;
  const isSentence = text.includes('。');
  const { messages } = await kernel.lintText(text, {
    filePath: resolve(file),
    ext: '.txt',
    plugins,
    rules: isSentence ? rules : labelRules,
  });
  for (const { ruleId, message } of messages) {
    faults += 1;
    console.error(`${file}:${line} ${ruleId}: ${message.split('\n')[0] ?? ''} «${text}»`);
  }
}
console.log(
  faults === 0 ? `lint:text: ${count} texts, nothing to mend` : `lint:text: ${faults} faults in ${count} texts`,
);
process.exitCode = faults === 0 ? 0 : 1;
