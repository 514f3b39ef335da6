import { type KeyboardEvent, type ReactNode, useId } from 'react';

interface Tab {
  readonly key: string;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Tabs, in two lines where they do not fit in one. Arrow keys go from one to the next. */
export function PageTabs({
  label,
  tabs,
  opened,
  onOpen,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly opened: string;
  readonly onOpen: (key: string) => void;
}) {
  const id = useId();
  const walk = ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[key];
    if (step === undefined) return;
    const at = (tabs.findIndex((tab) => tab.key === opened) + step + tabs.length) % tabs.length;
    currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
    onOpen(tabs[at]?.key ?? opened);
  };
  return (
    <>
      <div role="tablist" aria-label={label} className="page-tabs">
        {tabs.map(({ key, label: name }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-tab-${key}`}
            aria-selected={key === opened}
            aria-controls={`${id}-panel`}
            tabIndex={key === opened ? 0 : -1}
            onClick={() => onOpen(key)}
            onKeyDown={walk}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${opened}`}>
        {tabs.find(({ key }) => key === opened)?.children}
      </div>
    </>
  );
}
