  // What the scripts of all pages share. The data are JSON in the page: about (words by language and key, and what the page's own
  // script wants), then chunks, each with the texts that have come since the last one.
  const root = document.documentElement;
  const about = JSON.parse(document.getElementById('about').textContent);
  const strings = [];

  const byId = (id) => document.getElementById(id);
  const language = () => (root.lang === 'en' ? 'en' : 'zh-CN');
  const number = (n) => n.toLocaleString(language());
  const string = (value) => (typeof value === 'number' ? strings[value] : value);
  const inLanguage = (pair) => pair[language() === 'en' ? 1 : 0];

  function say(key, values) {
    return about.words[language()][key].replace(/\{([\w-]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (whole, name, one, other) => {
      const value = (values || {})[name];
      return value === undefined ? whole : one === undefined ? value : String(value) === '1' ? one : other;
    });
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    children.forEach((child) => { if (child !== null && child !== '') made.append(child); });
    return made;
  }

  /** Reads the chunks, a few at a time, so that the page answers meanwhile. */
  function load(receive, loading, done) {
    const chunks = Array.from(document.querySelectorAll('script.chunk'));
    let at = 0;
    (function next() {
      const until = Date.now() + 40;
      while (at < chunks.length && Date.now() < until) {
        const chunk = JSON.parse(chunks[at].textContent);
        chunks[at++].remove();
        chunk.strings.forEach((each) => strings.push(each));
        receive(chunk);
      }
      if (at < chunks.length) {
        byId('status').textContent = loading();
        setTimeout(next);
      } else {
        done();
      }
    })();
  }

  /** Adds a piece of a list, and a button for the next piece. */
  function grow(list, all, from, step, make, key) {
    const to = Math.min(all.length, from + step);
    const piece = document.createDocumentFragment();
    for (let i = from; i < to; i++) piece.append(make(all[i]));
    const first = piece.firstElementChild;
    list.append(piece);
    if (to < all.length) {
      const button = element('button', 'more', say(key, { step: number(Math.min(step, all.length - to)), left: number(all.length - to) }));
      button.type = 'button';
      button.addEventListener('click', () => {
        button.remove();
        const added = grow(list, all, to, step, make, key);
        const target = added.matches('a, button, summary') ? added : added.querySelector('a, button, summary');
        if (target) target.focus();
      });
      list.after(button);
    }
    return first;
  }

  function speak(tag) {
    root.lang = tag;
    document.title = say('html.title');
    document.querySelectorAll('[data-lang]').forEach((each) => each.setAttribute('aria-pressed', String(each.dataset.lang === tag)));
    if (byId('query')) byId('query').placeholder = say('html.search-hint');
  }

  function listenToQuery(changed) {
    let waiting;
    byId('query').addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => changed(byId('query').value), 200);
    });
    byId('filter').addEventListener('submit', (event) => event.preventDefault());
  }

  /**
   * Begins a page: receive(chunk) takes data in, loading() says how far that is, ready() is called once, show() shows all anew,
   * forPaper() shows it opened.
   */
  function start(page) {
    root.classList.add('scripted');
    if (byId('query')) byId('query').value = '';
    speak(language());
    load(page.receive, page.loading, () => {
      document.querySelectorAll('[data-lang]').forEach((button) => button.addEventListener('click', () => { speak(button.dataset.lang); page.show(); }));
      byId('print').addEventListener('click', () => window.print());
      window.addEventListener('beforeprint', page.forPaper);
      window.addEventListener('afterprint', page.show);
      page.ready();
      page.show();
    });
  }

