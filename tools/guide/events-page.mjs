import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const typeOf = ({ type, enum: values, items }) => {
  if (values) return values.map((value) => `\`${value}\``).join(', ');
  if (items) return `list of ${typeOf(items)}`;
  return [type].flat().join(' or ');
};

/** The catalogue of events from asyncapi.json, by context. */
export function eventsPage(root) {
  const { messages, schemas } = JSON.parse(readFileSync(join(root, 'asyncapi.json'), 'utf8')).components;
  const all = Object.values(messages);
  const contexts = [...new Set(all.map(({ name }) => name.split('.')[0]))];
  return [
    `There are ${all.length} types of events.`,
    '',
    ...contexts.flatMap((context) => [
      `## ${context}`,
      '',
      ...all
        .filter(({ name }) => name.startsWith(`${context}.`))
        .flatMap((message) => entry(message, schemas[message.name])),
    ]),
  ].join('\n');
}

function entry({ name, summary, examples }, { properties, required }) {
  return [
    `### ${name}`,
    '',
    summary,
    '',
    ...tableOf(Object.entries(properties), required),
    '::: details Example',
    '```json',
    JSON.stringify(examples[0].payload, null, 2),
    '```',
    ':::',
    '',
  ];
}

function tableOf(fields, required) {
  if (fields.length === 0) return [];
  const rows = fields.map(([field, schema]) => [
    `\`${field}\``,
    `${typeOf(schema)}${required.includes(field) ? '' : ', optional'}`,
    ...(fields.some(([, { description }]) => description) ? [schema.description ?? ''] : []),
  ]);
  const heads = ['`data`', 'Type', 'Meaning'].slice(0, rows[0].length);
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).concat('');
}
