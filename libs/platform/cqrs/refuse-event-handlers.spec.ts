import { Injectable, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
// eslint-disable-next-line no-restricted-imports -- what third-party code may do, and the application refuses
import { EventsHandler, type IEventHandler, Saga } from '@nestjs/cqrs';
import { EMPTY, type Observable } from 'rxjs';
import { RefuseEventHandlers } from './refuse-event-handlers.js';

class CaseWasOpened {}

@Injectable()
@EventsHandler(CaseWasOpened)
class PlanVisitWhenCaseOpened implements IEventHandler<CaseWasOpened> {
  handle(): void {}
}

@Injectable()
class VisitSagas {
  @Saga()
  planned = (): Observable<never> => EMPTY;
}

@Injectable()
class PlanVisit {}

@Module({ providers: [PlanVisitWhenCaseOpened] })
class WithEventHandler {}

@Module({ providers: [{ provide: 'sagas', useFactory: () => new VisitSagas() }] })
class WithSagaOfFactory {}

@Module({ providers: [PlanVisit] })
class WithNeither {}

async function started(module: typeof WithNeither): Promise<void> {
  const app = await Test.createTestingModule({
    imports: [DiscoveryModule, module],
    providers: [RefuseEventHandlers],
  }).compile();
  await app.init();
  await app.close();
}

describe('the start', () => {
  it.each([
    [WithEventHandler, 'PlanVisitWhenCaseOpened is marked with @EventsHandler'],
    [WithSagaOfFactory, 'VisitSagas is marked with @Saga'],
  ])('is refused with the class, @Reaction and where to read on: %p', async (module, named) => {
    const refusal = await started(module).catch((error: Error) => error.message);
    expect(refusal).toContain(named);
    expect(refusal).toContain('@Reaction');
    expect(refusal).toContain('CONTRIBUTING.md');
    expect(refusal).toContain('docs/adr/0026-events-go-through-the-log.md');
  });

  it('succeeds without such a class', () => expect(started(WithNeither)).resolves.toBeUndefined());
});
