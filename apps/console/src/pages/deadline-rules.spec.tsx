import { choose, consoleTests, fill, fireEvent, press, screen, waitFor } from '../testing/render';
import { Button, Form } from 'antd';
import { DeadlineRules } from './deadline-rules';

const page = consoleTests();

it('a deadline is counted in hours or in working time', async () => {
  const saved: object[] = [];
  page.open(
    <Form
      initialValues={{ deadlines: [{ name: 'contact', afterHours: 24 }] }}
      onFinish={(values: object) => void saved.push(values)}
    >
      <DeadlineRules />
      <Button htmlType="submit">Gem</Button>
    </Form>,
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Tilføj frist' }));
  await fill('Antal efter modtagelsen 2', '3');
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Antal efter modtagelsen 2').value).toBe('3'));
  await choose('Tælles i 2', 'arbejdsdage');
  press('Gem');
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved).toEqual([
    {
      deadlines: [
        { name: 'contact', afterHours: 24 },
        { name: 'inspection', afterWorkingDays: 3 },
      ],
    },
  ]);
});
