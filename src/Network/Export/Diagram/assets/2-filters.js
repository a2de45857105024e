// What is shown: switches by type, sign, camp, modality and kind, and a span of dates.
const off = new Set();
let shown = [];

function keysOfActor(actor) {
  return ["kind:" + actor.kind, "camp:" + (actor.faction || "none")];
}

function keysOfRelation(relation) {
  return ["type:" + relation.type, "sign:" + relation.sign, relation.negated ? "modality:negated" : "modality:" + relation.modality];
}

function isOff(keys) {
  return keys.some(key => off.has(key));
}

// Dates are ISO strings, which compare as text; a relation passes when its span meets the one asked for.
function passesDates(relation) {
  const from = byId("network-from") ? byId("network-from").value : "", to = byId("network-to") ? byId("network-to").value : "";
  if (!from && !to) return true;
  if (!relation.dated) return false;
  return (!to || !relation.from || relation.from <= to) && (!from || !relation.to || relation.to >= from);
}

function show(part, visible) {
  part.classList.toggle("off", !visible);
}

function applyFilters() {
  const actorOn = actors.map(actor => !isOff(keysOfActor(actor)));
  shown = relations.map(r => actorOn[r.source] && actorOn[r.target] && !isOff(keysOfRelation(r)) && passesDates(r));
  const all = shown.every(Boolean);
  let actorCount = 0;
  actors.forEach((actor, index) => {
    const visible = actorOn[index] && (all || relationsOf[index].some(relation => shown[relation]));
    if (visible) actorCount++;
    actorParts[index].forEach(part => show(part, visible));
  });
  ties.forEach(tie => show(tie.part, tie.relations.some(relation => shown[relation])));
  hulls.forEach(hull => show(hull, !off.has("camp:" + hull.dataset.camp)));
  const relationCount = shown.filter(Boolean).length;
  byId("network-count").textContent = all && actorCount === actors.length
    ? count(actorCount, "actor") + ", " + count(relationCount, "relation")
    : actorCount + " of " + count(actors.length, "actor") + ", " + relationCount + " of " + count(relations.length, "relation");
}

function tally(values) {
  const counts = new Map();
  values.forEach(value => counts.set(value, (counts.get(value) || 0) + 1));
  return counts;
}

function checkbox(key, text, number) {
  const label = element("label"), box = element("input", null, { type: "checkbox", "data-key": key });
  box.checked = !off.has(key);
  box.addEventListener("change", () => {
    if (box.checked) off.delete(key); else off.add(key);
    applyFilters();
  });
  label.append(box, " " + text);
  if (number !== undefined) label.append(" ", element("span", "(" + number + ")", { class: "number" }));
  return label;
}

function fieldset(title, first, choices) {
  const set = element("fieldset"), grid = element("div", null, { class: first ? "choices under" : "choices" });
  set.append(element("legend", title));
  if (first) set.append(first);
  choices.forEach(choice => grid.append(choice));
  set.append(grid);
  byId("network-filters").append(set);
}

function buildFilters() {
  const typeCounts = tally(relations.map(r => r.sign + " " + r.type));
  [[1, "For"], [-1, "Against"], [0, "Neutral"]].forEach(([sign, title]) => {
    const ofSign = relations.filter(r => r.sign === sign), labels = new Map(ofSign.map(r => [r.type, r.label]));
    if (ofSign.length === 0) return;
    const choices = [...labels].map(([type, label]) => checkbox("type:" + type, label, typeCounts.get(sign + " " + type)));
    fieldset(title, checkbox("sign:" + sign, "all of these", ofSign.length), choices);
  });
  const campCounts = tally(actors.map(a => a.faction || 0)), camps = [...campCounts.keys()].sort((a, b) => (a || Infinity) - (b || Infinity));
  if (camps.some(Boolean)) fieldset("Camps", null, camps.map(c => c ? checkbox("camp:" + c, campName(c), campCounts.get(c)) : checkbox("camp:none", "in no camp", campCounts.get(0))));
  const kinds = tally(actors.map(a => a.kind));
  if (kinds.size > 1) fieldset("Kinds", null, [...kinds].map(([kind, number]) => checkbox("kind:" + kind, kind, number)));
  const manners = tally(relations.map(r => r.negated ? "negated" : r.modality));
  if (manners.size > 1) fieldset("Told as", null, [...manners].map(([manner, number]) => checkbox("modality:" + manner, manner === "negated" ? "not so" : manner, number)));
  buildDates();
}

function buildDates() {
  const dates = relations.flatMap(r => [r.from, r.to]).filter(Boolean).sort();
  if (dates.length === 0 || dates[0] === dates[dates.length - 1]) return;
  const set = element("fieldset", null, { class: "dates" });
  set.append(element("legend", "Dates"));
  [["network-from", "from "], ["network-to", "to "]].forEach(([id, text]) => {
    const label = element("label", text), input = element("input", null, { type: "date", id, min: dates[0], max: dates[dates.length - 1] });
    input.addEventListener("change", applyFilters);
    label.append(input);
    set.append(label);
  });
  set.append(element("span", dates[0] + " to " + dates[dates.length - 1], { class: "number" }));
  byId("network-filters").append(set);
}

function resetFilters() {
  off.clear();
  byId("network-filters").querySelectorAll("input").forEach(input => {
    if (input.type === "checkbox") input.checked = true; else input.value = "";
  });
  applyFilters();
}
