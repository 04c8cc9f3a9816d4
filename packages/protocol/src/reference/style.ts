/** The look of the page: the reader's own fonts, light or dark as they like it, from 320 px on. */
export const pageStyle = `
:root { color-scheme: light dark; --line: #8886; --soft: #8881; --link: light-dark(#0b57d0, #a8c7fa) }
body { font: 1rem/1.55 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; overflow-wrap: break-word }
a { color: var(--link) }
h2 { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem }
h3 { margin-top: 2rem }
h2 > a, h3 > a { text-decoration: none; opacity: .5 }
:target { background: #fc04; outline: .3rem solid #fc04 }
nav ul { columns: 16rem; padding-left: 1.2rem }
code, pre { font: .9em/1.5 ui-monospace, monospace }
pre { background: var(--soft); padding: .8rem; white-space: pre-wrap }
svg { display: block; width: 100%; max-width: 32rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line) }
th { white-space: nowrap }
@media (max-width: 44rem) {
  table, tbody, tr, th, td { display: block }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
  tr { border-bottom: 1px solid var(--line); padding: .4rem 0 }
  th, td { border: 0; padding: .1rem 0; white-space: normal }
  td:empty { display: none }
  td[data-of]::before { content: attr(data-of) ': '; opacity: .7 }
}
`;
