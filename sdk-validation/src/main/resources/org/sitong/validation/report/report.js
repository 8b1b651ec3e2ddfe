  // The report of a run: goes on where page.js ends.

  // Positions in a finding, as HtmlFindings writes them.
  const RULE = 0, SEVERITY = 1, ZH = 2, EN = 3, DOCUMENT = 4, POINTER = 5, RANGE = 6, EXCERPT = 7, ORIGIN = 8, BASIS = 9,
    RELATED = 10, FIX = 11, EDITS = 12, WAIVER = 13;
  const NAME = 0, SUBJECT = 1, TITLE = 2, ORGAN = 3;
  const SEVERITIES = ['error', 'warning', 'info'];
  const GROUPS_SHOWN = 100, FINDINGS_SHOWN = 50, PRINTED = 500;

  const documents = [], findings = [], searched = [];
  const state = { view: 'organ', severities: new Set(SEVERITIES), waived: true, query: '' };

  // ---- data

  const message = (finding) => string(finding[language() === 'en' ? EN : ZH]);
  const itemOf = (finding) => documents[finding[DOCUMENT]];
  const ruleOf = (finding) => about.rules[finding[RULE]];
  function place(name, range) {
    if (!range) return name;
    const line = ':' + range[0];
    return (name.endsWith(line) ? name : name + line) + ':' + range[1];
  }

  function textOf(index) {
    if (!searched[index]) {
      const finding = findings[index], item = itemOf(finding), rule = ruleOf(finding);
      searched[index] = [string(finding[ZH]), string(finding[EN]), item[NAME], item[SUBJECT], item[TITLE], string(item[ORGAN]),
        rule.id, string(finding[POINTER])].join('\n').toLowerCase();
    }
    return searched[index];
  }

  function chosen() {
    const words = state.query.toLowerCase().split(/\s+/).filter(Boolean);
    const kept = [];
    for (let i = 0; i < findings.length; i++) {
      const finding = findings[i];
      if (finding[WAIVER] ? state.waived : state.severities.has(SEVERITIES[finding[SEVERITY]])) {
        if (words.every((word) => textOf(i).includes(word))) kept.push(i);
      }
    }
    return kept;
  }

  const VIEWS = {
    organ: {
      key: (finding) => string(itemOf(finding)[ORGAN]) || '',
      title: (finding) => string(itemOf(finding)[ORGAN]) || say('html.no-organ'),
      under: () => '',
      meta: (finding) => [itemOf(finding)[TITLE], ruleOf(finding).id, place(itemOf(finding)[NAME], finding[RANGE])]
    },
    rule: {
      key: (finding) => finding[RULE],
      title: (finding) => inLanguage(ruleOf(finding).summary),
      under: (finding) => ruleOf(finding).id,
      meta: (finding) => [itemOf(finding)[TITLE], string(itemOf(finding)[ORGAN]), place(itemOf(finding)[NAME], finding[RANGE])]
    },
    item: {
      key: (finding) => itemOf(finding)[NAME] + '\n' + (itemOf(finding)[SUBJECT] || ''),
      title: (finding) => itemOf(finding)[TITLE] || itemOf(finding)[NAME],
      under: (finding) => [itemOf(finding)[SUBJECT], string(itemOf(finding)[ORGAN]), itemOf(finding)[NAME]].filter(Boolean).join(' · '),
      meta: (finding) => [ruleOf(finding).id, string(finding[POINTER]), place(itemOf(finding)[NAME], finding[RANGE])]
    }
  };

  function grouped(kept) {
    const view = VIEWS[state.view], groups = new Map();
    kept.forEach((index) => {
      const finding = findings[index], key = view.key(finding);
      let group = groups.get(key);
      if (!group) groups.set(key, group = { first: finding, members: [], counts: [0, 0, 0], waived: 0 });
      group.members.push(index);
      if (finding[WAIVER]) group.waived++; else group.counts[finding[SEVERITY]]++;
    });
    return Array.from(groups.values()).sort((a, b) => b.counts[0] - a.counts[0] || b.counts[1] - a.counts[1]
      || b.counts[2] - a.counts[2] || b.waived - a.waived || a.members[0] - b.members[0]);
  }

  // ---- one finding

  function badge(severity, text) {
    return element('span', 'badge ' + severity, text);
  }

  function source(range, excerpt) {
    const [text, column, cutBefore, cutAfter] = excerpt;
    const within = (index) => Math.max(0, Math.min(index, text.length));
    const from = within(range[1] - column);
    const to = range[2] > range[0] ? text.length : Math.max(from, within(range[3] - column));
    return element('pre', '', element('span', 'number', range[0] + ' | '), (cutBefore ? '…' : '') + text.slice(0, from),
      element('mark', '', text.slice(from, to)), text.slice(to) + (cutAfter ? '…' : ''));
  }

  function basis(sources) {
    const list = element('ul');
    sources.forEach((each) => list.append(element('li', '', each[0] + (each[1] ? ' ' + each[1] : ''))));
    return list;
  }

  function origin(parts) {
    return ['source', 'table', 'row', 'column', 'key']
      .map((name, i) => (parts[i] === null ? '' : say('origin.' + name, { value: parts[i] })))
      .filter(Boolean).join(say('list.separator'));
  }

  function related(places) {
    const list = element('ul');
    places.forEach((each) => list.append(element('li', '', [place(each[0], each[3]), each[1], each[2]].filter(Boolean).join(' · '))));
    return list;
  }

  function repair(finding) {
    const shown = element('pre');
    if (finding[EDITS]) {
      finding[EDITS].forEach(([line, before, after]) => {
        shown.append(element('span', 'number', say('html.line', { line: number(line) })));
        before.forEach((each) => shown.append(element('del', '', each)));
        after.forEach((each) => shown.append(element('ins', '', each)));
      });
    } else {
      finding[FIX].forEach((operation) => shown.append(operation + '\n'));
    }
    return shown;
  }

  function waiver([id, reason, until]) {
    return id + say('list.separator') + reason + say('list.separator')
      + (until ? say('waiver.until', { date: until }) : say('waiver.endless'));
  }

  function body(finding) {
    const item = itemOf(finding), rule = ruleOf(finding), list = element('dl');
    const row = (key, value) => { if (value) list.append(element('dt', '', say(key)), element('dd', '', value)); };
    const sources = finding[BASIS] || rule.basis;
    row('rule.basis', sources.length ? basis(sources) : null);
    row('rule.why', rule.why && inLanguage(rule.why));
    row('rule.fix', rule.fix && inLanguage(rule.fix));
    row('html.repair', finding[EDITS] || finding[FIX] ? repair(finding) : null);
    row('html.waiver', finding[WAIVER] && waiver(finding[WAIVER]));
    row('html.item', [item[TITLE], item[SUBJECT]].filter(Boolean).join(' · '));
    row('html.organ', string(item[ORGAN]));
    row('html.place', place(item[NAME], finding[RANGE]));
    row('html.element', finding[POINTER] !== null && element('code', '', string(finding[POINTER])));
    row('html.origin', finding[ORIGIN] && origin(finding[ORIGIN]));
    row('html.related', finding[RELATED] && related(finding[RELATED]));
    row('html.rule', element('span', '', inLanguage(rule.summary) + ' ', element('code', '', rule.id)));
    return element('div', 'body', finding[RANGE] && finding[EXCERPT] ? source(finding[RANGE], finding[EXCERPT]) : null, list);
  }

  function line(index) {
    const finding = findings[index], severity = SEVERITIES[finding[SEVERITY]];
    const shown = element('details', 'finding' + (finding[WAIVER] ? ' is-waived' : ''), element('summary', '',
      badge(finding[WAIVER] ? 'waived' : severity, say('severity.' + (finding[WAIVER] ? 'waived' : severity))),
      element('span', 'text', message(finding),
        element('span', 'soft', VIEWS[state.view].meta(finding).filter(Boolean).join(' · ')))));
    shown.addEventListener('toggle', () => { if (shown.open) open(shown, finding); });
    shown.finding = finding;
    return element('li', '', shown);
  }

  function open(shown, finding) {
    shown.open = true;
    if (!shown.querySelector('.body')) shown.append(body(finding));
  }

  function fill(shown, group, step) {
    if (!shown.querySelector('.list')) {
      const list = element('ul', 'list');
      shown.append(list);
      grow(list, group.members, 0, step, line, 'html.more-findings');
    }
  }

  function heading(group) {
    const counts = element('span', 'counts');
    group.counts.forEach((count, i) => {
      if (count) counts.append(badge(SEVERITIES[i], say('severity.' + SEVERITIES[i]) + ' ' + number(count)));
    });
    if (group.waived) counts.append(badge('waived', say('severity.waived') + ' ' + number(group.waived)));
    const view = VIEWS[state.view];
    return element('summary', '', element('span', 'title', element('h3', '', view.title(group.first)),
      element('span', 'soft', view.under(group.first))), counts);
  }

  function section(group) {
    const shown = element('details', 'group', heading(group));
    shown.addEventListener('toggle', () => { if (shown.open) fill(shown, group, FINDINGS_SHOWN); });
    return shown;
  }

  function show() {
    const kept = chosen(), groups = grouped(kept), area = byId('groups'), list = element('div');
    area.textContent = '';
    area.append(list);
    grow(list, groups, 0, GROUPS_SHOWN, section, 'html.more-groups');
    if (groups.length && kept.length <= FINDINGS_SHOWN) {
      list.firstElementChild.open = true;
    }
    byId('status').textContent = kept.length
      ? say('html.shown', { number: number(kept.length), groups: number(groups.length) })
      : say(findings.length ? 'html.none-chosen' : 'html.none');
    return groups;
  }

  // ---- paper

  /** Paper cannot be opened: everything chosen is written out, up to a number of findings. */
  function forPaper() {
    const groups = show(), list = byId('groups').firstElementChild;
    let left = PRINTED;
    list.textContent = '';
    list.parentElement.querySelectorAll('.more').forEach((button) => button.remove());
    groups.forEach((group) => {
      if (left <= 0) return;
      const shown = section(group);
      const part = { members: group.members.slice(0, left) };
      left -= part.members.length;
      fill(shown, part, part.members.length);
      shown.open = true;
      shown.querySelectorAll('details.finding').forEach((each) => open(each, each.finding));
      list.append(shown);
    });
    if (left <= 0) list.append(element('p', '', say('html.printed', { number: number(PRINTED) })));
  }

  // ---- controls

  function listen() {
    document.querySelectorAll('input[name=view]').forEach((radio) => radio.addEventListener('change', () => { state.view = radio.value; show(); }));
    document.querySelectorAll('input[name=severity]').forEach((box) => box.addEventListener('change', () => {
      if (box.value === 'waived') state.waived = box.checked;
      else if (box.checked) state.severities.add(box.value);
      else state.severities.delete(box.value);
      show();
    }));
    listenToQuery((query) => { state.query = query; show(); });
    document.querySelectorAll('a[data-query]').forEach((link) => link.addEventListener('click', () => {
      byId('query').value = state.query = link.dataset.query;
      show();
    }));
  }

  document.querySelectorAll('input[name=view]').forEach((radio) => { radio.checked = radio.value === state.view; });
  document.querySelectorAll('input[name=severity]').forEach((box) => { box.checked = true; });
  start({
    receive: (chunk) => {
      chunk.documents.forEach((each) => documents.push(each));
      chunk.findings.forEach((each) => findings.push(each));
    },
    loading: () => say('html.loading', { number: number(findings.length) }),
    ready: listen,
    show: show,
    forPaper: forPaper
  });
