import { Button, Card, Checkbox, Flex, Form, Input, Select } from 'antd';
import { useSession } from '../session';

/** The sections of a template with their questions. */
export function SectionFields() {
  const { word } = useSession();
  return (
    <Form.List name="sections">
      {(sections, { add, remove }) => (
        <Flex vertical gap={12} style={{ marginBottom: 16 }}>
          {sections.map(({ key, name }) => (
            <Card key={key} size="small">
              <Flex gap={12} wrap align="end">
                <Form.Item
                  name={[name, 'title']}
                  label={word('sectionTitle')}
                  rules={[{ required: true, max: 100 }]}
                  className="growing-field"
                >
                  <Input />
                </Form.Item>
                <Form.Item name={[name, 'perRoom']} valuePropName="checked">
                  <Checkbox>{word('perRoom')}</Checkbox>
                </Form.Item>
                <Form.Item>
                  <Button danger onClick={() => remove(name)}>
                    {word('removeSection')}
                  </Button>
                </Form.Item>
              </Flex>
              <QuestionFields section={name} />
            </Card>
          ))}
          <div>
            <Button onClick={() => add({ title: '', perRoom: false, questions: [{ kind: 'text' }] })}>
              {word('addSection')}
            </Button>
          </div>
        </Flex>
      )}
    </Form.List>
  );
}

function QuestionFields({ section }: { readonly section: number }) {
  const { word } = useSession();
  const kinds = [
    { value: 'text', label: word('kindText') },
    { value: 'yes-no', label: word('kindYesNo') },
    { value: 'choice', label: word('kindChoice') },
    { value: 'number', label: word('kindNumber') },
  ];
  return (
    <Form.List name={[section, 'questions']}>
      {(questions, { add, remove }) => (
        <Flex vertical gap={4}>
          {questions.map(({ key, name }) => (
            <Flex key={key} gap={12} wrap align="end">
              {/* A field of the form, so that a question keeps its id. */}
              <Form.Item name={[name, 'id']} hidden>
                <Input />
              </Form.Item>
              <Form.Item
                name={[name, 'label']}
                label={word('question')}
                rules={[{ required: true, max: 300 }]}
                className="growing-field"
              >
                <Input />
              </Form.Item>
              <Form.Item name={[name, 'kind']} label={word('questionKind')}>
                <Select className="select-field" options={kinds} />
              </Form.Item>
              <KindFields section={section} name={name} />
              <Form.Item name={[name, 'mandatory']} valuePropName="checked">
                <Checkbox>{word('questionMandatory')}</Checkbox>
              </Form.Item>
              <Form.Item>
                <Button danger onClick={() => remove(name)}>
                  {word('removeQuestion')}
                </Button>
              </Form.Item>
            </Flex>
          ))}
          <div>
            <Button onClick={() => add({ kind: 'text' })}>{word('addQuestion')}</Button>
          </div>
        </Flex>
      )}
    </Form.List>
  );
}

/** What only a choice or a number has. */
function KindFields({ section, name }: { readonly section: number; readonly name: number }) {
  const { word } = useSession();
  const kind = Form.useWatch<string | undefined>(['sections', section, 'questions', name, 'kind']);
  if (kind === 'choice')
    return (
      <Form.Item name={[name, 'options']} label={word('questionOptions')} className="growing-field">
        <Select mode="tags" open={false} tokenSeparators={[',']} suffixIcon={null} />
      </Form.Item>
    );
  if (kind !== 'number') return null;
  return (
    <Form.Item name={[name, 'unit']} label={word('questionUnit')}>
      <Input maxLength={20} />
    </Form.Item>
  );
}
