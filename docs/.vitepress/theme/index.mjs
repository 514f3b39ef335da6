import { useData } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import { h } from 'vue';
import './links.css';

/** Links to the product itself, which is outside the site, so the router must leave them alone. */
const Links = () => {
  const isDanish = useData().lang.value.startsWith('da');
  const links = isDanish
    ? [['/console/', 'Til Scalepoint']]
    : [
        ['/console/', 'Console'],
        ['/docs', 'Swagger UI'],
      ];
  return h(
    'nav',
    { class: 'product-links', 'aria-label': isDanish ? 'Produktet' : 'Product' },
    links.map(([href, text]) => h('a', { href, target: '_self' }, text)),
  );
};

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'nav-bar-content-after': () => h(Links) }),
};
