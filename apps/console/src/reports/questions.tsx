import { Flex, Input, Radio, Select } from 'antd';
import { BufferedTextArea } from './buffered-input';
import { useId } from 'react';
import { useSession } from '../session';
import { type Change, decimalOf, type Question, type ReportBody, type Template, withAnswer } from './report-draft';

/** The questions of a section, once or for one room. */
export function Questions({
  section,
  roomId,
  body,
  onChange,
}: {
  readonly section: Template['sections'][number];
  readonly roomId: string | null;
  readonly body: ReportBody;
  readonly onChange: (change: Change) => void;
}) {
  return (
    <Flex vertical gap={14}>
      {section.questions.map((question) => (
        <Answer
          key={question.id}
          question={question}
          value={body.answers.find((one) => one.questionId === question.id && one.roomId === roomId)?.value ?? ''}
          onChange={(value) => onChange((now) => withAnswer(now, question.id, roomId, value))}
        />
      ))}
    </Flex>
  );
}

function Answer({
  question: { label, kind, mandatory, options, unit },
  value,
  onChange,
}: {
  readonly question: Question;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { word } = useSession();
  const id = useId();
  const yesNo = [
    { value: 'yes', label: word('answerYes') },
    { value: 'no', label: word('answerNo') },
    { value: 'not-relevant', label: word('answerNotRelevant') },
  ];
  const named = { 'aria-labelledby': id, size: 'large' as const };
  return (
    <div>
      <div id={id} className="report-question">
        {label}
        {mandatory && <span title={word('mandatoryMark')}> *</span>}
      </div>
      {kind === 'yes-no' && (
        <Radio.Group
          {...named}
          optionType="button"
          buttonStyle="solid"
          options={yesNo}
          value={value || null}
          onChange={({ target }) => onChange(String(target.value))}
        />
      )}
      {kind === 'choice' && (
        <Select
          {...named}
          className="full-width"
          allowClear={{ label: word('clear') }}
          value={value || null}
          options={options.map((one) => ({ value: one, label: one }))}
          onChange={(chosen: string | undefined) => onChange(chosen ?? '')}
        />
      )}
      {kind === 'text' && (
        <BufferedTextArea
          aria-labelledby={id}
          autoSize={{ minRows: 2, maxRows: 12 }}
          maxLength={4000}
          value={value}
          onChange={onChange}
        />
      )}
      {kind === 'number' && (
        <Input
          {...named}
          inputMode="decimal"
          suffix={unit}
          defaultValue={value.replace('.', ',')}
          onChange={({ target }) => onChange(decimalOf(target.value) ?? '')}
        />
      )}
    </div>
  );
}
