import { Button, Flex, Modal, Typography } from 'antd';
import { useSession } from '../session';

/** A secret link, which is shown once: copied, or put into a mail. */
export function LinkDialog({
  link,
  text,
  isOpen,
  afterClose,
  onClose,
}: {
  readonly link: string;
  /** Whom to send it to. */
  readonly text: string;
  readonly isOpen: boolean;
  readonly afterClose: () => void;
  readonly onClose: () => void;
}) {
  const { word } = useSession();
  return (
    <Modal
      open={isOpen}
      afterClose={afterClose}
      title={word('newLink')}
      onCancel={onClose}
      footer={
        <Flex gap={8} justify="end" wrap>
          <Button href={`mailto:?body=${encodeURIComponent(link)}`}>{word('mailLink')}</Button>
          <Button type="primary" onClick={onClose}>
            {word('linkSeen')}
          </Button>
        </Flex>
      }
    >
      <p>{text}</p>
      <Typography.Paragraph copyable={{ text: link, tooltips: [word('copyLink'), word('copyLink')] }}>
        <span style={{ overflowWrap: 'anywhere' }}>{link}</span>
      </Typography.Paragraph>
      <Typography.Text type="secondary">{word('linkOpensWithoutLogin')}</Typography.Text>
    </Modal>
  );
}
