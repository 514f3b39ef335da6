import { readFileSync } from 'node:fs';
import { productionFiles } from '../arch/source-file.js';
import { eventTypes } from '../arch/stored-names.js';
import { faultsInEvent, personalDataOfExamples, read, typesIn } from '../features/event-contracts.js';

const { names } = eventTypes(productionFiles('libs'));

describe('events', () => {
  it('have a schema and a sample each (npm run asyncapi)', () => {
    expect(typesIn('schemas')).toEqual(names);
    // Samples of events that are no longer written remain, because such events are in the log.
    expect(typesIn('samples')).toEqual(expect.arrayContaining(names));
  });

  it.each(names)('%s: what was stored once is still read', (type) => {
    expect(faultsInEvent(type, read(`samples/${type}.json`))).toEqual([]);
  });

  it('that lose or gain a field that must be there are found out', () => {
    const type = 'case-intake.case-opened.v1';
    const { caseId, ...rest } = read(`samples/${type}.json`);
    expect(faultsInEvent(type, rest)).toEqual([`${type} must have required property 'caseId'`]);
    expect(faultsInEvent(type, { ...rest, caseId, name: 'Åse' })).toEqual([
      `${type} must NOT have additional properties`,
    ]);
  });

  it('are all in asyncapi.json, with the sample for an example', () => {
    const document = JSON.parse(readFileSync('asyncapi.json', 'utf8')) as {
      components: { messages: Record<string, { examples: { payload: { data: unknown } }[] }> };
    };
    const { messages } = document.components;
    expect(Object.keys(messages)).toEqual(names);
    for (const type of names) expect(messages[type]?.examples[0]?.payload.data).toEqual(read(`samples/${type}.json`));
  });

  it('are searched for what the example says about people', () => {
    expect(personalDataOfExamples()).toEqual(expect.arrayContaining(['Åse Ørskov Bækgård']));
  });
});
