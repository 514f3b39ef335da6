import type { CommandBus } from '@nestjs/cqrs';
import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aVersion, InMemoryReportVersions } from '../testing/index.js';
import { AddReportPdf, AddReportPdfHandler } from './add-report-pdf.js';

function adding(version = aVersion()) {
  const sent: unknown[] = [];
  const bus = { execute: (command: unknown) => Promise.resolve(sent.push(command)) } as unknown as CommandBus;
  const handler = new AddReportPdfHandler(new InMemoryReportVersions(version), bus, countedIds());
  const pdf = { name: 'Rapport.pdf', content: Buffer.from('%PDF-') };
  const add = (companyId = 'company') => handler.execute(new AddReportPdf(companyId, 'version', pdf));
  return { version, sent, add };
}

it('adds the PDF to the task, to be sent under the user who finished it, once', async () => {
  const { version, sent, add } = adding();
  await add();
  await add();
  expect(sent).toMatchObject([
    { taskId: 'task', send: true, addedBy: 'anna', file: { id: 'id-1', contentType: 'application/pdf' } },
  ]);
  expect(version.fileId).toBe('id-1');
  expect(recorded(version)).toEqual(['inspection-reports.report-pdf-added.v1']);
});

it('adds nothing for a version that was erased, or of another company', async () => {
  const erased = aVersion();
  erased.finished = null;
  for (const [{ sent, add }, companyId] of [[adding(erased), 'company'] as const, [adding(), 'other'] as const]) {
    await add(companyId);
    expect(sent).toEqual([]);
  }
});
