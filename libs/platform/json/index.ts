export { EXPECTED_IN_JSON, findJsonFault, type JsonExpectation, type JsonFault } from './json-fault.js';
export { placeOf, type TextPosition } from './text-position.js';
