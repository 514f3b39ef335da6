import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The reference of all variables: texts and defaults of .env.example, types and examples of libs/platform/config. */
export function configurationPage(root) {
  const types = typesIn(join(root, 'libs/platform/config/variables.ts'));
  const blocks = readFileSync(join(root, '.env.example'), 'utf8').split('\n\n');
  return blocks
    .flatMap((block) => {
      const section = /^# --- (.+?) -+$/.exec(block.trim());
      if (section) return [`## ${section[1]}`, ''];
      const variable = /^([A-Z_]+)=(.*)$/m.exec(block);
      return variable ? entry(variable, textOf(block), types.get(variable[1])) : [textOf(block), ''];
    })
    .join('\n');
}

const textOf = (block) =>
  block
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.replace(/^# ?/, ''))
    .join('\n')
    .replaceAll(/<([^>]+)>/g, '`<$1>`')
    .replaceAll('``', '`');

function entry([, name, value], text, { type, example, isSecret }) {
  const facts = [
    type && `**Type** ${type}`,
    `**Default** ${value ? `\`${value}\`` : 'not set'}`,
    `**Example** \`${example}\``,
    isSecret && `a secret: \`${name}_FILE\` reads it from a file`,
  ];
  return [`### ${name}`, '', text, '', facts.filter(Boolean).join(' · '), ''];
}

/** What the calls `variable(schema, example)` and `secret(schema, example)` say. */
function typesIn(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = new Map();
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isCallExpression(node.initializer)) {
      const { expression, arguments: given } = node.initializer;
      const kind = expression.getText();
      if (kind === 'variable' || kind === 'secret') {
        const example = given[1].text;
        found.set(node.name.getText(), { type: readable(given[0].getText()), example, isSecret: kind === 'secret' });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function readable(schema) {
  const whole = /^integer\(([\d_]+), ([\d_]+)\)/.exec(schema);
  if (whole) return `whole number from ${whole[1].replaceAll('_', ',')} to ${whole[2].replaceAll('_', ',')}`;
  const choice = /^choice\(([^)]+)\)/.exec(schema);
  if (choice) return choice[1].replaceAll("'", '`');
  return schema.startsWith('onUnlessSaid') ? '`true`, `false`' : '';
}
