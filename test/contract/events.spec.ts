import { productionFiles } from '../arch/source-file.js';
import { eventTypes } from '../arch/stored-names.js';
import {
  described,
  faultsInEvent,
  personalDataOfExamples,
  sampleOf,
  typesOfSamples,
} from '../features/event-contracts.js';

const { names } = eventTypes(productionFiles('libs'));

describe('events', () => {
  it('have a schema and a sample each (npm run asyncapi)', () => {
    expect(Object.keys(described.schemas)).toEqual(['CloudEvent', ...names]);
    // Samples of events that are no longer written remain, because such events are in the log.
    expect(typesOfSamples()).toEqual(expect.arrayContaining(names));
  });

  it.each(names)('%s: what was stored once is still read', (type) => {
    expect(faultsInEvent(type, sampleOf(type))).toEqual([]);
  });

  it('that lose or gain a field that must be there are found out', () => {
    const type = 'case-intake.case-opened.v1';
    const { caseId, ...rest } = sampleOf(type);
    expect(faultsInEvent(type, rest)).toEqual([`${type} must have required property 'caseId'`]);
    expect(faultsInEvent(type, { ...rest, caseId, name: 'Åse' })).toEqual([
      `${type} must NOT have additional properties`,
    ]);
    expect(faultsInEvent('case-intake.case-lost.v1', {})).toEqual(['case-intake.case-lost.v1 is not in asyncapi.json']);
  });

  it('are all in asyncapi.json, with the sample for an example', () => {
    const { messages } = described;
    expect(Object.keys(messages)).toEqual(names);
    for (const type of names) expect(messages[type]?.examples[0]?.payload.data).toEqual(sampleOf(type));
  });

  it('are searched for what the example says about people', () => {
    expect(personalDataOfExamples()).toEqual(expect.arrayContaining(['Åse Ørskov Bækgård']));
  });
});
