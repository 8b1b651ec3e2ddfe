  // A comparison of districts: goes on where page.js ends.

  // Positions in an item, as ComparisonData writes them.
  const CODE = 0, REGION = 1, NAMES = 2, SAME_LEVEL = 3, MEMBERS = 4, SIZE = 5, PAIRS = 6, IDENTICAL = 7, CLASSES = 8, DIFFERENCES = 9,
    RECOGNISED = 10, UNCOMPARED = 11, VALUES = 12;
  const DISTRICT = 0, ORGAN = 1, LEVEL = 2, SUBJECT = 3, DOCUMENT = 4;
  const ASPECT = 0, PLACE = 1, FROM = 2, TO = 3, DIRECTION = 4, STANDING = 5, REASON = 6, CLAUSES = 7, DIFFERING = 8, FROM_MEMBERS = 9,
    TO_MEMBERS = 10, FROM_SIZE = 11, TO_SIZE = 12, PIECES = 13;
  const WAY = 0, LIKENESS = 1, MATERIAL = 2, WRITTEN = 3;
  const ROWS_SHOWN = 100, COLUMNS_SHOWN = 40, NAMED = 8, PRINTED = 200;
  const STANDINGS = about.standings;

  const items = [], searched = [];
  const state = { view: 'districts', standings: new Set(STANDINGS), same: true, element: '', level: '', query: '', chosen: -1 };
  let kept = [];

  const said = (value) => (Array.isArray(value) ? string(inLanguage(value)) : string(value));
  const nameOf = (item) => item[NAMES].join(' · ');
  const district = (member) => string(member[DISTRICT]) || say('split.none');
  const standing = (difference) => STANDINGS[difference[STANDING]];
  const isSame = (item) => item[DIFFERENCES].length === 0;

  // ---- what is chosen

  function textOf(index) {
    if (!searched[index]) {
      const item = items[index];
      const parts = [item[CODE], nameOf(item)];
      item[MEMBERS].forEach((member) => parts.push(string(member[DISTRICT]), string(member[ORGAN]), member[SUBJECT]));
      searched[index] = parts.filter(Boolean).join('\n').toLowerCase();
    }
    return searched[index];
  }

  /** The differences of an item that the filter admits. */
  function admitted(item) {
    return item[DIFFERENCES].filter((difference) => state.standings.has(standing(difference))
      && (state.element === '' || difference[ASPECT] === Number(state.element)));
  }

  function choose() {
    const words = state.query.toLowerCase().split(/\s+/).filter(Boolean);
    kept = [];
    items.forEach((item, index) => {
      const isKept = (state.level === '' || (state.level === 'same') === item[SAME_LEVEL])
        && (isSame(item) ? state.same && state.element === '' : admitted(item).length > 0)
        && words.every((word) => textOf(index).includes(word));
      if (isKept) kept.push(index);
    });
  }

  // ---- matrix

  const badge = (sort, text) => element('span', 'badge ' + sort, text);

  /** The gravest standing of differences, and how many stand there. */
  function gravest(differences) {
    const worst = differences.reduce((most, each) => Math.max(most, each[STANDING]), -1);
    return worst < 0 ? null : [STANDINGS[worst], differences.filter((each) => each[STANDING] === worst).length];
  }

  function cell(differences, isThere) {
    const made = element('td', isThere ? '' : 'none');
    const found = gravest(differences);
    if (!isThere) made.append('—');
    else if (found) made.append(badge(found[0], say('standing.' + found[0]) + ' ' + number(found[1])));
    else made.append(badge('same', say('html.equal')));
    return made;
  }

  function header(name) {
    const made = element('th', '', name);
    made.scope = 'col';
    return made;
  }

  function itemHeader(index) {
    const item = items[index], made = element('th'), button = element('button', '', nameOf(item));
    made.scope = 'row';
    button.type = 'button';
    button.addEventListener('click', () => open(index, true));
    made.append(button, element('span', 'soft', item[CODE] + ' · ' + say(item[SAME_LEVEL] ? 'html.level.same' : 'html.level.across')
      + ' · ' + say('html.item-pairs', { pairs: number(item[PAIRS]), identical: number(item[IDENTICAL]) })));
    return made;
  }

  /** The districts of what is chosen, those with most items first where there are too many for a table. */
  function districts() {
    const counts = new Map();
    kept.forEach((index) => items[index][MEMBERS].forEach((member) => {
      const name = district(member);
      counts.set(name, (counts.get(name) || 0) + 1);
    }));
    const names = Array.from(counts.keys());
    if (names.length <= COLUMNS_SHOWN) return names;
    return names.sort((a, b) => counts.get(b) - counts.get(a)).slice(0, COLUMNS_SHOWN);
  }

  function differencesOf(item, name) {
    const own = new Set();
    item[MEMBERS].forEach((member, i) => { if (district(member) === name) own.add(i); });
    return [own.size > 0, admitted(item).filter((each) => each[FROM_MEMBERS].some((i) => own.has(i)) || each[TO_MEMBERS].some((i) => own.has(i)))];
  }

  function districtRow(columns) {
    return (index) => {
      const row = element('tr', '', itemHeader(index));
      columns.forEach((name) => {
        const [isThere, differences] = differencesOf(items[index], name);
        row.append(cell(differences, isThere));
      });
      return row;
    };
  }

  function elementRow(index) {
    const item = items[index], row = element('tr', '', itemHeader(index));
    about.elements.forEach((title, number_) => {
      const classes = item[CLASSES][number_] || [];
      const made = cell(admitted(item).filter((each) => each[ASPECT] === number_), classes.some((each) => each >= 0));
      const distinct = new Set(classes.filter((each) => each >= 0)).size;
      if (distinct > 1) made.append(' ', element('span', 'soft', say('html.distinct', { count: number(distinct) })));
      row.append(made);
    });
    return row;
  }

  /** For each element and district: of all comparisons with others, the share that agrees, and the gravest standing. */
  function overview(columns) {
    const place = new Map(columns.map((name, i) => [name, i]));
    const cells = about.elements.map(() => columns.map(() => ({ agreeing: 0, compared: 0, standings: STANDINGS.map(() => 0) })));
    kept.forEach((index) => {
      const item = items[index], columnOf = item[MEMBERS].map((member) => place.get(district(member)));
      cells.forEach((row, aspect) => {
        const classes = item[CLASSES][aspect] || [], sizes = new Map();
        let carried = 0;
        classes.forEach((each) => { if (each >= 0) { carried++; sizes.set(each, (sizes.get(each) || 0) + 1); } });
        columnOf.forEach((column, i) => {
          if (column !== undefined && classes[i] >= 0) {
            row[column].agreeing += sizes.get(classes[i]) - 1;
            row[column].compared += carried - 1;
          }
        });
      });
      admitted(item).forEach((each) => {
        const involved = new Set(each[FROM_MEMBERS].concat(each[TO_MEMBERS]).map((i) => columnOf[i]));
        involved.forEach((column) => { if (each[ASPECT] >= 0 && column !== undefined) cells[each[ASPECT]][column].standings[each[STANDING]]++; });
      });
    });
    return cells.map((row, aspect) => {
      const head = element('th', '', inLanguage(about.elements[aspect]));
      head.scope = 'row';
      return element('tr', '', head, ...row.map(overviewCell));
    });
  }

  function overviewCell(sums) {
    const made = element('td', sums.compared ? '' : 'none');
    if (!sums.compared) {
      made.append('—');
      return made;
    }
    let worst = sums.standings.length - 1;
    while (worst >= 0 && !sums.standings[worst]) worst--;
    made.append(element('span', 'soft', (100 * sums.agreeing / sums.compared).toFixed(1) + '%'),
      worst < 0 ? badge('same', say('html.equal'))
        : badge(STANDINGS[worst], say('standing.' + STANDINGS[worst]) + ' ' + number(sums.standings[worst])));
    return made;
  }

  function table(columns) {
    const made = element('table', 'matrix'), head = element('tr', '', header(state.view === 'overview' ? say('html.element') : say('html.item')));
    columns.forEach((name) => head.append(header(name)));
    made.append(element('thead', '', head), element('tbody'));
    return made;
  }

  function matrix() {
    const area = byId('matrix'), wide = element('div', 'wide');
    area.textContent = '';
    if (!kept.length) return;
    const columns = state.view === 'elements' ? about.elements.map(inLanguage) : districts(), made = table(columns);
    wide.tabIndex = 0;
    wide.setAttribute('role', 'region');
    wide.setAttribute('aria-label', say('html.items'));
    wide.append(made);
    area.append(wide);
    if (state.view === 'overview') {
      overview(columns).forEach((row) => made.tBodies[0].append(row));
    } else {
      growRows(made.tBodies[0], wide, state.view === 'elements' ? elementRow : districtRow(columns), 0);
    }
    if (columns.length === COLUMNS_SHOWN) area.append(element('p', 'soft', say('html.columns', { count: number(COLUMNS_SHOWN) })));
  }

  /** A button for the next rows stands under the table, not in it. */
  function growRows(body, wide, make, from) {
    const to = Math.min(kept.length, from + ROWS_SHOWN);
    for (let i = from; i < to; i++) body.append(make(kept[i]));
    if (to < kept.length) {
      const button = element('button', 'more', say('html.more-items', { step: number(Math.min(ROWS_SHOWN, kept.length - to)), left: number(kept.length - to) }));
      button.type = 'button';
      button.addEventListener('click', () => {
        button.remove();
        growRows(body, wide, make, to);
        body.rows[to].querySelector('button').focus();
      });
      wide.after(button);
    }
  }

  // ---- one item side by side

  function who(item, members, size) {
    const names = Array.from(new Set(members.map((i) => district(item[MEMBERS][i]))));
    const shown = names.slice(0, NAMED).join(say('html.comma'));
    return size > NAMED && names.length > 1 ? say('html.and-more', { names: shown, count: number(size) }) : shown;
  }

  function value(difference, isFirst) {
    const given = difference[isFirst ? FROM : TO];
    if (given === null) return element('p', 'value nothing', say('value.none'));
    const made = element('p', 'value'), pieces = difference[PIECES];
    const other = isFirst ? 2 : 1;
    if (pieces && pieces.some((piece) => piece[0] === 0)) {
      pieces.forEach((piece) => {
        if (piece[0] !== other) made.append(piece[0] === 0 ? piece[1] : element('mark', '', piece[1]));
      });
    } else {
      made.append(said(given));
    }
    return made;
  }

  function side(item, difference, isFirst) {
    const direction = difference[DIRECTION], harder = isFirst ? 'easier' : 'harder', easier = isFirst ? 'harder' : 'easier';
    const line = element('div', 'who', who(item, difference[isFirst ? FROM_MEMBERS : TO_MEMBERS], difference[isFirst ? FROM_SIZE : TO_SIZE]));
    if (direction === harder) line.append(badge('stricter', say('stricter')));
    if (direction === easier) line.append(badge('stricter', say('wider')));
    return element('div', '', line, value(difference, isFirst));
  }

  function difference(item, each) {
    const why = element('div', 'why', element('p', '', said(each[REASON])));
    if (each[CLAUSES].length) why.append(element('p', 'soft', say('html.clauses', { clauses: each[CLAUSES].join(say('html.comma')) })));
    const head = element('div', 'head', badge(standing(each), say('standing.' + standing(each))), element('span', 'text', said(each[PLACE])));
    if (each[DIFFERING] > 1) head.append(element('span', 'soft', say('html.differing', { count: number(each[DIFFERING]) })));
    return element('div', 'difference', head, element('div', 'sides', side(item, each, true), side(item, each, false)), why);
  }

  function members(item) {
    const made = element('table'), head = element('tr');
    ['district', 'organ', 'level', 'subject'].forEach((key) => head.append(header(say('html.' + key))));
    made.append(element('thead', '', head));
    const body = element('tbody');
    item[MEMBERS].forEach((member) => {
      const name = element('th', '', district(member));
      name.scope = 'row';
      const subject = element('td', '', element('code', '', member[SUBJECT] || ''));
      subject.append(element('span', 'soft', member[DOCUMENT]));
      body.append(element('tr', '', name, element('td', '', string(member[ORGAN]) || ''), element('td', '', member[LEVEL] ? said(member[LEVEL]) : ''), subject));
    });
    made.append(body);
    return element('div', 'wide', made);
  }

  /** What is the same in all, with what it says, folded; and what the sources do not carry. */
  function sameElements(item) {
    const made = element('dl');
    let same = 0;
    about.elements.forEach((title, i) => {
      const classes = (item[CLASSES][i] || []).filter((each) => each >= 0), isSameInAll = new Set(classes).size === 1;
      if (classes.length > 1 && !isSameInAll) return;
      const text = classes.length < 2 ? say('html.uncompared') : said(item[VALUES][i]) || say('value.none');
      if (classes.length > 1) same++;
      made.append(element('dt', '', inLanguage(title)), element('dd', classes.length < 2 ? 'soft' : '', text));
    });
    if (!made.firstChild) return null;
    return element('details', '', element('summary', '', say('html.same-elements', { count: number(same) })), made);
  }

  function recognised(item) {
    const list = element('ul', 'names');
    item[RECOGNISED].forEach((each) => {
      const way = say('way.' + each[WAY], { likeness: each[LIKENESS], material: each[MATERIAL] || '' });
      list.append(element('li', '', each[WRITTEN].join(' ＝ '), ' ', element('span', 'soft', way)));
    });
    return list;
  }

  function whole(index, withMembers) {
    const item = items[index], made = element('div');
    made.append(element('h3', '', nameOf(item)));
    made.append(element('p', 'soft', item[CODE] + ' · ' + say(item[SAME_LEVEL] ? 'html.level.same' : 'html.level.across') + ' · '
      + say('html.item-pairs', { pairs: number(item[PAIRS]), identical: number(item[IDENTICAL]) })));
    if (item[UNCOMPARED]) made.append(element('p', '', say('html.item-uncompared', { count: number(item[UNCOMPARED]) })));
    const fold = element('details', '', element('summary', '', say('html.members', { count: number(item[SIZE]) })), members(item));
    fold.open = withMembers && item[SIZE] <= NAMED;
    made.append(fold);
    const same = sameElements(item);
    if (same) made.append(same);
    const differences = admitted(item);
    if (!differences.length) made.append(element('p', '', say(isSame(item) ? 'html.all-same' : 'html.none-admitted')));
    about.elements.map((title, i) => i).concat([-1]).forEach((aspect) => {
      const own = differences.filter((each) => each[ASPECT] === aspect).sort((a, b) => b[STANDING] - a[STANDING]);
      if (own.length) {
        made.append(element('h4', '', aspect < 0 ? say('html.other-elements') : inLanguage(about.elements[aspect])));
        own.forEach((each) => made.append(difference(item, each)));
      }
    });
    if (item[RECOGNISED].length) made.append(element('h4', '', say('html.recognised')), recognised(item));
    return made;
  }

  function turn(label, to) {
    const button = element('button', '', say(label));
    button.type = 'button';
    button.disabled = to === undefined;
    button.addEventListener('click', () => open(to, true));
    return button;
  }

  function showItem() {
    const area = byId('item'), at = kept.indexOf(state.chosen);
    area.textContent = '';
    if (state.chosen < 0 || !items.length) {
      area.append(element('p', 'soft', say('html.choose')));
      return;
    }
    area.append(element('div', 'turn', turn('html.previous', kept[at - 1]), turn('html.next', kept[at < 0 ? 0 : at + 1]),
      element('span', 'soft', at < 0 ? '' : say('html.position', { at: number(at + 1), of: number(kept.length) }))), whole(state.chosen, true));
  }

  function open(index, isAsked) {
    state.chosen = index;
    showItem();
    if (isAsked) {
      history.replaceState(null, '', '#item-' + index);
      byId('side').scrollIntoView();
      byId('side').focus({ preventScroll: true });
    }
  }

  // ---- all

  function options(id, entries) {
    const select = byId(id), chosen = state[id];
    select.textContent = '';
    entries.forEach(([value, text]) => {
      const option = element('option', '', text);
      option.value = value;
      option.selected = value === chosen;
      select.append(option);
    });
  }

  function show() {
    options('element', [['', say('html.all')]].concat(about.elements.map((title, i) => [String(i), inLanguage(title)])));
    options('level', [['', say('html.all')], ['same', say('html.level.same')], ['across', say('html.level.across')]]);
    choose();
    matrix();
    showItem();
    byId('status').textContent = kept.length ? say('html.shown', { number: number(kept.length), of: number(items.length) })
      : say(items.length ? 'html.none-chosen' : 'html.nothing');
  }

  /** Paper cannot be opened: all chosen items are written out, up to a number of them. */
  function forPaper() {
    const area = byId('item');
    area.textContent = '';
    kept.slice(0, PRINTED).forEach((index) => area.append(whole(index, true)));
    if (kept.length > PRINTED) area.append(element('p', '', say('html.printed', { number: number(PRINTED) })));
  }

  function fromAddress() {
    const found = /^#item-(\d+)$/.exec(location.hash);
    if (found && Number(found[1]) < items.length) {
      open(Number(found[1]), false);
      byId('side').scrollIntoView();
    }
  }

  function listen() {
    document.querySelectorAll('input[name=view]').forEach((radio) => radio.addEventListener('change', () => { state.view = radio.value; show(); }));
    document.querySelectorAll('input[name=standing]').forEach((box) => box.addEventListener('change', () => {
      if (box.checked) state.standings.add(box.value);
      else state.standings.delete(box.value);
      show();
    }));
    byId('same').addEventListener('change', () => { state.same = byId('same').checked; show(); });
    ['element', 'level'].forEach((id) => byId(id).addEventListener('change', () => { state[id] = byId(id).value; show(); }));
    listenToQuery((query) => { state.query = query; show(); });
    window.addEventListener('hashchange', fromAddress);
    state.chosen = items.findIndex((item) => !isSame(item));
    setTimeout(fromAddress);
  }

  document.querySelectorAll('input[name=view]').forEach((radio) => { radio.checked = radio.value === state.view; });
  document.querySelectorAll('input[name=standing]').forEach((box) => { box.checked = true; });
  byId('same').checked = true;
  start({
    receive: (chunk) => chunk.items.forEach((each) => items.push(each)),
    loading: () => say('html.loading', { number: number(items.length) }),
    ready: listen,
    show: show,
    forPaper: forPaper
  });
