import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { count, time } from '../formats';
import { phoneText } from '../phone';
import { useSession } from '../session';
import { addressOf, damageOf, numberOf, type Task } from './task-text';

/** The tasks of the list on paper, for the van: who, where, what and until when. */
export function PrintSheet({ tasks, onPrinted }: { readonly tasks: readonly Task[]; readonly onPrinted: () => void }) {
  const { word } = useSession();
  useEffect(() => {
    document.body.classList.add('is-printing');
    const done = () => {
      document.body.classList.remove('is-printing');
      onPrinted();
    };
    window.addEventListener('afterprint', done, { once: true });
    window.print();
    return () => {
      window.removeEventListener('afterprint', done);
      document.body.classList.remove('is-printing');
    };
  }, [onPrinted]);
  return createPortal(
    <div className="print-sheet">
      <h1>{word('printHeading')}</h1>
      <p>
        {word('printedRows').replace('{count}', count(tasks.length))} · {time(new Date().toISOString())}
      </p>
      <table>
        <thead>
          <tr>
            <th>{word('deadline')}</th>
            <th>{word('task')}</th>
            <th>{word('phoneColumn')}</th>
            <th>{word('number')}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr key={task.id}>
              <td>{time(task.dueAt)}</td>
              <td>
                <strong>{task.policyholder.name}</strong>
                <br />
                {addressOf(task)}
                <br />
                {damageOf(task)}
              </td>
              <td>{phoneText(task.policyholder.mobile ?? task.policyholder.phone ?? '–')}</td>
              <td>
                {numberOf(task)}
                <br />
                {task.insurerName}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
