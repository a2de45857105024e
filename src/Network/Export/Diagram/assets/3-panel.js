// The evidence panel: every relation of an actor or of a pair, in words, with who says so and where.
const panel = byId("network-panel");
let opener = null;

function openActor(index, from) {
  const actor = actors[index], heading = begin(actor.name, from);
  mark([index]);
  panel.append(element("p", aboutActor(actor), { class: "about" }));
  if (actor.aliases) panel.append(element("p", "Also: " + actor.aliases.join(", "), { class: "about" }));
  if (actor.note) panel.append(element("p", actor.note, { class: "about" }));
  if (relationsOf[index].length === 0) panel.append(element("p", "No relations."));
  // What the filters show comes first.
  const order = relationsOf[index].filter(r => shown[r]).concat(relationsOf[index].filter(r => !shown[r]));
  order.forEach(relation => panel.append(article(relation)));
  finish(heading);
}

function openPair(relationIndex, from) {
  const first = relations[relationIndex], a = first.source, b = first.target;
  const pair = relationsOf[a].filter(index => {
    const r = relations[index];
    return (r.source === a && r.target === b) || (r.source === b && r.target === a);
  });
  const heading = begin(a === b ? actors[a].name : actors[a].name + " and " + actors[b].name, from);
  mark([a, b]);
  panel.append(element("p", count(pair.length, "relation") + " of this pair", { class: "about" }));
  pair.forEach(relation => panel.append(article(relation)));
  finish(heading);
}

function begin(title, from) {
  opener = from || opener;
  panel.replaceChildren();
  const heading = element("h3", title, { tabindex: "-1" }), close = element("button", "Close", { type: "button", class: "close" });
  close.addEventListener("click", closePanel);
  panel.append(heading, close);
  return heading;
}

function finish(heading) {
  panel.hidden = false;
  panel.scrollTop = 0;
  heading.focus({ preventScroll: true });
}

function closePanel() {
  if (panel.hidden) return;
  panel.hidden = true;
  panel.replaceChildren();
  mark([]);
  if (opener && opener.focus) opener.focus({ preventScroll: true });
  opener = null;
}

function mark(chosen) {
  actorParts.forEach((parts, index) => parts.forEach(part => part.classList.toggle("chosen", chosen.includes(index) && part.classList.contains("actor"))));
}

function actorButton(index) {
  const button = element("button", actors[index].name, { type: "button" });
  button.addEventListener("click", () => openActor(index));
  return button;
}

function article(index) {
  const relation = relations[index], block = element("article", null, { class: signName(relation.sign), "data-relation": relation.id });
  const title = element("h4");
  title.append(actorButton(relation.source), " " + relation.label + " ", actorButton(relation.target));
  block.append(title);
  const tags = [];
  if (relation.date) tags.push(relation.date);
  if (relation.third) tags.push("third party: " + relation.third);
  if (relation.negated) tags.push("told as not so");
  if (relation.modality !== "asserted") tags.push(relation.modality);
  if (relation.weight) tags.push("weight " + relation.weight);
  if (relation.frustrated) tags.push("contradicts the camps");
  if (!relation.counted) tags.push("not counted");
  if (!shown[index]) {
    tags.push("hidden by the filters");
    block.classList.add("filtered");
  }
  const line = element("p", null, { class: "tags" });
  tags.forEach(tag => line.append(element("span", tag), " "));
  if (tags.length > 0) block.append(line);
  if (relation.note) block.append(element("p", relation.note));
  (relation.evidence || []).forEach(piece => block.append(pieceOf(piece, relation)));
  return block;
}

function pieceOf(piece, relation) {
  const block = element("div", null, { class: "piece" }), where = element("p"), said = [];
  if (piece.by) said.push(onTheWord(piece.by));
  if (piece.trigger) said.push("words: “" + piece.trigger + "”");
  if (piece.negated && !relation.negated) said.push("told as not so");
  if (piece.modality !== relation.modality) said.push(piece.modality);
  if (piece.sourceInferred) said.push("who acted is inferred");
  if (piece.rule) said.push(piece.rule === "coder" ? "a coder's reading" : "found by " + piece.rule);
  if (piece.confidence !== undefined) said.push("confidence " + piece.confidence);
  if (said.length > 0) block.append(element("p", said.join("; ")));
  if (piece.words) block.append(element("blockquote", piece.words));
  if (piece.contestedBy) block.append(element("p", "Contested by " + piece.contestedBy.join(", ")));
  if (piece.document) where.append(link(piece.document));
  if (piece.paragraph) where.append((piece.document ? ", " : "") + "paragraph " + piece.paragraph);
  if (where.childNodes.length > 0) block.append(where);
  if (piece.note) block.append(element("p", piece.note));
  return block;
}

// A document's address comes from the file: only web addresses become links.
function link(id) {
  const found = documentById.get(id) || { id }, text = [found.title || found.id, found.date, found.archive].filter(Boolean).join(", ");
  return found.url && /^https?:\/\//i.test(found.url) ? element("a", text, { href: found.url, rel: "noopener noreferrer" }) : element("span", text);
}
