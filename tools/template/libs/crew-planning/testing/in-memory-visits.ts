import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import type { Visit } from '../domain/visit.js';
import type { Visits } from '../domain/visits.js';

export class InMemoryVisits extends InMemoryAggregates<Visit> implements Visits {}
