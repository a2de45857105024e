// The data of the page, the parts of the picture that show it, and small helpers.
const byId = id => document.getElementById(id);
const data = JSON.parse(byId("network-data").textContent);
const { actors, relations, documents, camps } = data;
const svg = document.querySelector("#network-stage svg");
const documentById = new Map(documents.map(d => [d.id, d]));

const relationsOf = actors.map(() => []);
relations.forEach((relation, index) => {
  relationsOf[relation.source].push(index);
  if (relation.target !== relation.source) relationsOf[relation.target].push(index);
});

// Shape and name of every actor; line and mark of every tie.
const actorParts = actors.map(() => []);
svg.querySelectorAll("[data-actor]").forEach(part => actorParts[Number(part.dataset.actor)].push(part));
const ties = [...svg.querySelectorAll("[data-relations]")].map(part => ({ part, relations: part.dataset.relations.split(" ").map(Number) }));
const hulls = [...svg.querySelectorAll("[data-camp]")];

function element(name, text, attributes) {
  const made = document.createElement(name);
  if (text !== undefined && text !== null) made.textContent = text;
  for (const key in attributes) made.setAttribute(key, attributes[key]);
  return made;
}

function count(number, noun) {
  return number + " " + noun + (number === 1 ? "" : "s");
}

// Letters without their marks, in lower case: "Čŏng" is found by "cong".
function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[øØ]/g, "o").replace(/[łŁ]/g, "l").replace(/ß/g, "ss").toLowerCase();
}

function campName(number) {
  const camp = camps.find(c => c.number === number);
  return "camp " + number + (camp && camp.core ? " · " + camp.core : "");
}

function inWords(relation) {
  return actors[relation.source].name + " " + relation.label + " " + actors[relation.target].name;
}

function signName(sign) {
  return sign > 0 ? "positive" : sign < 0 ? "negative" : "neutral";
}

// "on the word of B, as told by A": the chain runs from the outermost reporter to the innermost speaker.
function onTheWord(by) {
  const innermost = by[by.length - 1];
  return "on the word of " + innermost + by.slice(0, -1).reverse().map(name => ", as told by " + name).join("");
}

function aboutActor(actor) {
  const facts = actor.kind === "unknown" ? [] : [actor.kind];
  if (actor.faction) {
    facts.push("camp " + actor.faction);
    if (actor.between) facts.push("stands between camps" + (actor.betweenReason ? ": " + actor.betweenReason : ""));
    else if (actor.basis === "opposed") facts.push("only against others, not shown to be with the camp");
    else if (actor.basis === "affiliated") facts.push("by affiliation only");
    if (actor.margin !== undefined) facts.push("margin " + actor.margin);
    if (actor.certainty !== undefined && actor.certainty < 1) facts.push("certainty " + actor.certainty);
  } else {
    facts.push("in no camp");
  }
  return facts.join(", ");
}
