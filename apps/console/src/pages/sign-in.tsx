import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Card, Flex, Typography } from 'antd';
import { Loaded, Problem } from '../parts';
import { useSession } from '../session';

interface SignInConfig {
  readonly demoUsers: readonly { readonly user: string; readonly company: string; readonly name: string }[];
}

async function asked<T>(path: string, init?: RequestInit): Promise<T> {
  const answer = await fetch(path, init);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return (await answer.json()) as T;
}

export function SignIn() {
  const { word, signIn, switchLanguage } = useSession();
  const config = useQuery({ queryKey: ['config'], queryFn: () => asked<SignInConfig>('/console-session/config') });
  const session = useMutation({
    mutationFn: (user: string) =>
      asked<{ token: string }>('/console-session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ user }),
      }),
    onSuccess: ({ token }) => signIn(token),
  });
  return (
    <main>
      <Flex align="center" justify="center" style={{ minHeight: '100vh', padding: 16, background: '#f5f5f5' }}>
        <Card style={{ width: 380, maxWidth: '100%' }}>
          <Typography.Title level={1} style={{ fontSize: 22 }}>
            Scalepoint
          </Typography.Title>
          <Loaded query={config}>
            {({ demoUsers }) => (
              <Flex vertical gap={8}>
                <Typography.Text>{word(demoUsers.length > 0 ? 'signInAs' : 'signInElsewhere')}</Typography.Text>
                {demoUsers.map(({ user, name, company }) => (
                  <Button key={user} size="large" loading={session.isPending} onClick={() => session.mutate(user)}>
                    {name} · {company}
                  </Button>
                ))}
                {session.error && <Problem error={session.error} />}
                <Button type="text" onClick={switchLanguage}>
                  {word('language')}
                </Button>
              </Flex>
            )}
          </Loaded>
        </Card>
      </Flex>
    </main>
  );
}
