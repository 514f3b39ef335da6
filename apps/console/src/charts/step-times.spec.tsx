import { consoleTests, fireEvent, sampleOf, screen } from '../testing/render';
import { StepTimes } from './step-times';

const page = consoleTests();

const figure = { step: 'inspection', count: 3, withDeadline: 2, late: 1, onTimePercent: 50 };
const INSURER = '01997c00-0000-7000-8000-00000000aaaa';
const times = { medianHours: 26.5, p90Hours: 40, medianWorkingDays: 1, p90WorkingDays: 2 };

it('figures about time lead to the tasks that they count, by insurer and by employee', async () => {
  page.api.on('GET /v1/statistics/times', {
    ...{ from: '2026-10-28', to: '2026-11-26', all: [sampleOf('StepTimesFigure', { ...figure, ...times })] },
    insurers: [sampleOf('InsurerStepTimes', { ...figure, ...times, insurerId: INSURER, insurerName: 'Nordlys' })],
    employees: [sampleOf('EmployeeStepTimes', { ...figure, ...times, employeeId: null, name: null })],
  });
  page.open(<StepTimes period={{ from: '2026-10-28', to: '2026-11-26' }} />);
  const table = await screen.findByRole('table', { name: 'Tid mod uret' });
  const links = () => [...table.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  const inspected = '/scalepoint?step=inspection&stepFrom=2026-10-28&stepTo=2026-11-26';
  expect(links()).toEqual([
    inspected,
    `${inspected}&stepLate=true`,
    `${inspected}&insurer=${INSURER}`,
    `${inspected}&insurer=${INSURER}&stepLate=true`,
  ]);
  expect(table.textContent).toContain('50 %');
  expect(table.textContent).toContain('26,5');
  fireEvent.click(screen.getByText('Pr. medarbejder'));
  await screen.findAllByText('Uden sagsansvarlig');
  expect(links()).toContain(`${inspected}&assignee=none`);
});
