import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Flex, Skeleton } from 'antd';
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { BrandLine, useConsoleConfig } from '../brand';
import { asked, isReturning, isSignInNeeded } from '../kept-session';
import { doesIssuerKnow, keepIssuerKnows } from '../kept-settings';
import type { OidcConfig } from '../oidc';
import { PageTitle } from '../page-title';
import { Loaded, Problem } from '../problem';
import { useSession } from '../session';
import { loadSignedIn } from '../signed-in-scripts';

export default function SignIn() {
  const { word, signIn, switchLanguage, hasExpired } = useSession();
  const config = useConsoleConfig();
  const session = useMutation({
    mutationFn: (user: string) => {
      // While the server answers.
      void loadSignedIn().catch(() => undefined);
      return asked<{ token: string }>('/console-session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ user }),
      });
    },
    onSuccess: ({ token }) => signIn(token),
  });
  return (
    <main>
      <Flex align="center" justify="center" className="sign-in">
        <div className="sign-in-box">
          <BrandLine />
          <PageTitle>{word('signIn')}</PageTitle>
          <Loaded query={config}>
            {({ demoUsers, oidc }) => (
              <Flex vertical gap={8}>
                {hasExpired && <Alert type="info" showIcon title={word('sessionExpired')} />}
                {oidc && <ElsewhereSignIn oidc={oidc} />}
                {!oidc && demoUsers.length === 0 && <span>{word('signInElsewhere')}</span>}
                {demoUsers.length > 0 && <span>{word('signInAs')}</span>}
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
        </div>
      </Flex>
    </main>
  );
}

/** What speaks with the issuer is needed when one goes there or comes back. */
const loadOidc = () => import('../oidc');

/** Signs in at the issuer of the ERP's users. */
function ElsewhereSignIn({ oidc }: { readonly oidc: OidcConfig }) {
  const { word, signIn, hasExpired } = useSession();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const returned = useRef(false);
  const back = useMutation({
    mutationFn: async () => (await loadOidc()).returnFromSignIn(oidc, (token) => signIn(token)),
    onError: () => keepIssuerKnows(false),
    onSuccess: ({ token, returnTo, leaveToSignOut }) => {
      keepIssuerKnows(true);
      void navigate(returnTo, { replace: true });
      signIn(token, leaveToSignOut);
    },
  });
  const leave = useMutation({
    mutationFn: async ({ silently }: { silently: boolean }) =>
      (await loadOidc()).leaveToSignIn(oidc, pathname + search, silently),
  });
  const { mutate: goBack } = back;
  const { mutate: goThere } = leave;
  useEffect(() => {
    // An answer of the issuer can be used once.
    if (returned.current) return;
    if (isReturning()) goBack();
    // A reload or a pasted link after the token ran out: the issuer's own session answers without a click.
    else if (doesIssuerKnow() && !hasExpired) goThere({ silently: true });
    else return;
    returned.current = true;
  }, [goBack, goThere, hasExpired]);
  if (back.isPending || (leave.isPending && leave.variables.silently)) return <Skeleton active />;
  const failure = isSignInNeeded(back.error) ? leave.error : (back.error ?? leave.error);
  return (
    <>
      {failure && <Alert type="error" showIcon title={word('signInFailed')} description={failure.message} />}
      <Button type="primary" size="large" loading={leave.isPending} onClick={() => leave.mutate({ silently: false })}>
        {word('signIn')}
      </Button>
    </>
  );
}
