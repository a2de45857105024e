// Search, the address, and the start.
function search(text) {
  const wanted = fold(text.trim()), list = byId("network-found");
  const found = wanted === "" ? [] : actors.map((_, index) => index)
    .filter(index => [actors[index].name, actors[index].id, ...(actors[index].aliases || [])].some(name => fold(name).includes(wanted)));
  actorParts.forEach((parts, index) => parts.forEach(part => part.classList.toggle("found", found.includes(index))));
  svg.classList.toggle("found-only", wanted !== "");
  list.replaceChildren();
  list.hidden = wanted === "";
  if (wanted === "") return found;
  found.slice(0, 12).forEach(index => {
    const item = element("li"), button = element("button", actors[index].name, { type: "button" });
    button.addEventListener("click", () => {
      centre([actors[index]]);
      openActor(index, button);
    });
    item.append(button);
    list.append(item);
  });
  const rest = found.length - Math.min(12, found.length);
  if (found.length === 0 || rest > 0) list.append(element("li", rest > 0 ? "and " + rest + " more" : "nobody of that name"));
  if (found.length > 0) centre(found.map(index => actors[index]));
  return found;
}

function toggleFilters(open) {
  const button = document.querySelector("[data-open=filters]");
  byId("network-filters").hidden = !open;
  button.setAttribute("aria-expanded", String(open));
}

function reset() {
  byId("network-search").value = "";
  search("");
  resetFilters();
  closePanel();
  setView(home);
}

// What the address asks for: #actor=ID, #relation=ID, #search=TEXT, #off=type:met,sign:-1, #from=DATE, #to=DATE.
function readAddress() {
  const asked = new URLSearchParams(location.hash.slice(1));
  if (asked.has("off")) {
    asked.get("off").split(",").forEach(key => off.add(key));
    byId("network-filters").querySelectorAll("input[data-key]").forEach(box => { box.checked = !off.has(box.dataset.key); });
    toggleFilters(true);
  }
  ["from", "to"].forEach(end => {
    if (asked.has(end) && byId("network-" + end)) byId("network-" + end).value = asked.get(end);
  });
  applyFilters();
  if (asked.has("search")) {
    byId("network-search").value = asked.get("search");
    search(asked.get("search"));
  }
  const actor = asked.has("actor") ? actors.findIndex(a => a.id === asked.get("actor")) : -1;
  const relation = asked.has("relation") ? relations.findIndex(r => r.id === asked.get("relation")) : -1;
  if (actor >= 0) openActor(actor);
  else if (relation >= 0) openPair(relation);
}

function start() {
  document.querySelector(".network-controls").hidden = false;
  widenTies();
  buildFilters();
  watchPointer();
  watchKeys();
  const box = byId("network-search"), actions = { reset, in: () => zoom(1.4), out: () => zoom(1 / 1.4), whole: () => setView(home) };
  box.addEventListener("input", () => search(box.value));
  box.addEventListener("keydown", event => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const found = search(box.value);
    if (found.length > 0) openActor(found[0], box);
  });
  document.querySelectorAll(".network-controls [data-do]").forEach(button => button.addEventListener("click", actions[button.dataset.do]));
  document.querySelector("[data-open=filters]").addEventListener("click", () => toggleFilters(byId("network-filters").hidden));
  window.addEventListener("hashchange", readAddress);
  readAddress();
}

start();
