import { DatePicker, Form, Input, InputNumber, Modal, Radio } from 'antd';
import type { Dayjs } from 'dayjs';
import { Link } from 'react-router';
import { DirectorySelect } from '../directory-select';
import { picked } from '../calendar-time';
import { FormProblem } from '../form-problem';
import { danishInstant, nextWorkingHour } from '../formats';
import { useSession } from '../session';
import { useBookVisit, useChangeVisit } from './visit-changes';
import { isOpen as isOpenVisit, KIND, placeOf, subjectOf, type Visit, VisitStatus, VisitWarnings } from './visit-facts';

interface Values {
  readonly kind: Visit['kind'];
  readonly startsAt: Dayjs;
  readonly minutes: number;
  readonly employeeId?: string | null;
  readonly note?: string | null;
}

interface Shown {
  readonly isOpen: boolean;
  readonly afterClose: () => void;
  readonly onClose: () => void;
}

const MIN_MINUTES = 5;
const MAX_MINUTES = 24 * 60;
const USUAL_MINUTES = 60;

/** Books a visit of a task. */
export function BookVisit({
  taskId,
  kinds,
  ...shown
}: Shown & { readonly taskId: string; readonly kinds: readonly Visit['kind'][] }) {
  const { word } = useSession();
  const book = useBookVisit(taskId, shown.onClose);
  return (
    <VisitForm
      {...shown}
      title={word('bookVisit')}
      kinds={kinds}
      initial={{ kind: kinds[0] ?? 'work', startsAt: nextWorkingHour(), minutes: USUAL_MINUTES }}
      error={book.error}
      isPending={book.isPending}
      onDone={(values) => book.mutate({ kind: values.kind, ...termsOf(values) })}
    />
  );
}

/** Moves or changes a visit: what dragging does, for the keyboard and for phones. */
export function ChangeVisit({
  visit,
  withTask,
  ...shown
}: Shown & { readonly visit: Visit; readonly withTask?: boolean }) {
  const { word } = useSession();
  const change = useChangeVisit(shown.onClose);
  const { startsAt, minutes, employeeId, note, kind } = visit;
  return (
    <VisitForm
      {...shown}
      title={word('moveVisit')}
      isFixed={!isOpenVisit(visit)}
      initial={{ kind, startsAt: picked(startsAt), minutes, employeeId, note }}
      error={change.error}
      isPending={change.isPending}
      onDone={(values) => change.mutate({ visit, terms: termsOf(values) })}
    >
      <p className="visit-line">
        <strong>
          {word(KIND[kind])} {subjectOf(visit)}
        </strong>
        <VisitStatus visit={visit} />
        <VisitWarnings visit={visit} />
      </p>
      <p className="visit-line">
        <span>{placeOf(visit)}</span>
        {withTask && <Link to={`/scalepoint/${visit.taskId}`}>{word('openTask')}</Link>}
      </p>
    </VisitForm>
  );
}

function termsOf({ startsAt, minutes, employeeId, note }: Values) {
  return { startsAt: danishInstant(startsAt), minutes, employeeId: employeeId ?? null, note: note?.trim() || null };
}

function VisitForm({
  title,
  kinds,
  initial,
  error,
  isPending,
  isFixed = false,
  isOpen,
  afterClose,
  onClose,
  onDone,
  children,
}: Shown & {
  readonly title: string;
  /** The kinds to choose from; none for a visit that has its kind. */
  readonly kinds?: readonly Visit['kind'][];
  readonly initial: Values;
  readonly error: unknown;
  readonly isPending: boolean;
  /** It is over and only shown. */
  readonly isFixed?: boolean;
  readonly onDone: (values: Values) => void;
  readonly children?: React.ReactNode;
}) {
  const { word } = useSession();
  const [form] = Form.useForm<Values>();
  const required = [{ required: true }];
  return (
    <Modal
      open={isOpen}
      afterClose={afterClose}
      title={title}
      okText={word('save')}
      okButtonProps={{ disabled: isFixed }}
      cancelText={word('cancel')}
      confirmLoading={isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {children}
      <Form
        form={form}
        layout="vertical"
        initialValues={initial}
        disabled={isFixed}
        onFinish={(values) => onDone({ ...initial, ...values })}
      >
        {kinds && (
          <Form.Item name="kind" label={word('visitKind')}>
            <Radio.Group options={kinds.map((value) => ({ value, label: word(KIND[value]) }))} />
          </Form.Item>
        )}
        <Form.Item name="startsAt" label={word('visitStart')} rules={required}>
          <DatePicker showTime={{ format: 'HH:mm', minuteStep: 15 }} format="DD-MM-YYYY HH:mm" />
        </Form.Item>
        <Form.Item name="minutes" label={word('visitMinutes')} rules={required}>
          <InputNumber min={MIN_MINUTES} max={MAX_MINUTES} step={15} precision={0} suffix="min." />
        </Form.Item>
        <Form.Item name="employeeId" label={word('visitEmployee')}>
          <DirectorySelect kind="employees" label={word('visitEmployee')} />
        </Form.Item>
        <Form.Item name="note" label={word('visitNote')} extra={word('visitNoteHelp')}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
        {error ? <FormProblem form={form} error={error} /> : null}
      </Form>
    </Modal>
  );
}
