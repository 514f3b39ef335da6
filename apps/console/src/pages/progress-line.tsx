import type { components } from '#client';
import { inLanguage, relativeTime, time } from '../formats';
import { deadlineNames } from '../labels';
import { useSession } from '../session';
import { progressOf, type Step } from './task-progress';

type Task = components['schemas']['TaskDetailResponse'];

/** How far a task is, with what has happened and what has to happen next. */
export function ProgressLine({ task }: { readonly task: Task }) {
  const { word, language } = useSession();
  const { steps, others } = progressOf(task);
  return (
    <section className="task-progress" aria-label={word('progress')}>
      <ol className="progress">
        {steps.map((step) => (
          <li
            key={step.name}
            data-state={step.state}
            {...(step.state === 'now' && { 'aria-current': 'step' as const })}
          >
            {word(`step${step.name}`)}
            <StepTime step={step} />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <div className="task-line" style={{ marginTop: 8 }}>
          <span>{word('otherDeadlines')}:</span>
          {others.map(({ name, at, overdue }) => (
            <span key={name} className={overdue ? 'overdue' : undefined} title={time(at)}>
              {inLanguage(deadlineNames[name], language, name)} {relativeTime(at, language)}
            </span>
          ))}
        </div>
      )}
    </section>
  );
}

function StepTime({ step: { at, state, isOverdue } }: { readonly step: Step }) {
  const { word, language } = useSession();
  if (at === null) return state === 'done' ? <div>✓</div> : null;
  return (
    <div className={isOverdue ? 'overdue' : undefined} title={time(at)}>
      {relativeTime(at, language)}
      {isOverdue && ` · ${word('stepOverdue')}`}
    </div>
  );
}
