import { Button, Flex, Input } from 'antd';
import { type PointerEvent, useRef, useState } from 'react';
import { useSession } from '../session';

/** The field of the API's strokes. */
const FIELD = { width: 600, height: 200 };

/** A field in which a person signs with a finger, a pen or a mouse. */
export function SignaturePad({
  defaultName,
  onDone,
  onCancel,
}: {
  readonly defaultName: string;
  readonly onDone: (name: string, path: string) => void;
  readonly onCancel: () => void;
}) {
  const { word } = useSession();
  const [name, setName] = useState(defaultName);
  const [path, setPath] = useState('');
  const isDown = useRef(false);
  const place = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const inField = (at: number, from: number, length: number, size: number) =>
      Math.round(Math.min(1, Math.max(0, (at - from) / (length || 1))) * size);
    return `${inField(clientX, box.left, box.width, FIELD.width)},${inField(clientY, box.top, box.height, FIELD.height)}`;
  };
  return (
    <Flex vertical gap={8}>
      <label>
        {word('signatory')}
        <Input size="large" value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <svg
        className="signature-pad"
        role="img"
        aria-label={word('signHere')}
        viewBox={`0 0 ${FIELD.width} ${FIELD.height}`}
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture?.(event.pointerId);
          isDown.current = true;
          const at = place(event);
          // A point is a short stroke, so that it can be seen.
          setPath((drawn) => `${drawn}${drawn ? ' ' : ''}M${at} L${at}`);
        }}
        onPointerMove={(event) => {
          if (!isDown.current) return;
          const at = place(event);
          setPath((drawn) => (drawn.endsWith(`L${at}`) ? drawn : `${drawn} L${at}`));
        }}
        onPointerUp={() => (isDown.current = false)}
        onPointerCancel={() => (isDown.current = false)}
      >
        {path === '' && (
          <text x={FIELD.width / 2} y={FIELD.height / 2} textAnchor="middle">
            {word('signHere')}
          </text>
        )}
        <path d={path} />
      </svg>
      <Flex gap={8} wrap>
        <Button
          type="primary"
          size="large"
          disabled={path === '' || name.trim() === ''}
          onClick={() => onDone(name.trim(), path)}
        >
          {word('signatureDone')}
        </Button>
        <Button size="large" disabled={path === ''} onClick={() => setPath('')}>
          {word('clearSignature')}
        </Button>
        <Button size="large" onClick={onCancel}>
          {word('cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}

/** Strokes as they were drawn. */
export function Strokes({ path }: { readonly path: string }) {
  return (
    <svg className="signature" aria-hidden viewBox={`0 0 ${FIELD.width} ${FIELD.height}`}>
      <path d={path} />
    </svg>
  );
}
