import '../phone.css';
import type { components } from '#client';
import { useMe, useSession } from '../session';
import { FileButton } from './add-files';
import { mapAddress, useDialled } from './contact-links';

type Task = components['schemas']['TaskDetailResponse'];

/** At the thumb of the craftsman on site: call, drive, write, photograph. Shown on phones only. */
export function QuickActions({
  task,
  onFiles,
}: {
  readonly task: Task;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const { word } = useSession();
  const { mobile, phone } = task.policyholder;
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const called = useDialled(mobile ?? phone);
  const written = useDialled(mobile);
  const map = mapAddress(task);
  return (
    <nav className="quick-actions" aria-label={word('quickActions')}>
      <ActionLink href={called && `tel:${called.dialled}`} label={word('call')} />
      <ActionLink href={map} label={word('route')} isAbroad />
      <ActionLink href={(written ?? called) && `sms:${(written ?? called)?.dialled}`} label={word('sms')} />
      {mayManage ? (
        <FileButton accept="image/*" isCamera className="" onFiles={onFiles}>
          {word('photo')}
        </FileButton>
      ) : (
        <ActionLink href={null} label={word('photo')} />
      )}
    </nav>
  );
}

/** Stays in its place, without effect, where the insurer gave no number or address. */
function ActionLink({
  href,
  label,
  isAbroad = false,
}: {
  readonly href: string | null;
  readonly label: string;
  readonly isAbroad?: boolean;
}) {
  if (href === null) return <span aria-disabled>{label}</span>;
  return (
    <a href={href} {...(isAbroad && { target: '_blank', rel: 'noreferrer noopener' })}>
      {label}
    </a>
  );
}
