// The picture under pointer and keys: neighbours on hover, zoom, pan, and a place brought to the middle.
const stage = byId("network-stage"), tip = byId("network-tip");
const whole = svg.viewBox.baseVal, home = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
let view = { ...home };

function setView(next) {
  const width = Math.min(home.width, Math.max(home.width / 12, next.width)), height = width * home.height / home.width;
  view = {
    x: Math.min(home.width - width / 3, Math.max(-2 * width / 3, next.x)),
    y: Math.min(home.height - height / 3, Math.max(-2 * height / 3, next.y)),
    width,
    height,
  };
  if (width === home.width) view = { ...home };
  svg.setAttribute("viewBox", [view.x, view.y, view.width, view.height].map(n => Math.round(n * 100) / 100).join(" "));
}

function zoom(factor, at) {
  const point = at || { x: view.x + view.width / 2, y: view.y + view.height / 2 }, width = view.width / factor, height = view.height / factor;
  setView({ x: point.x - (point.x - view.x) / factor, y: point.y - (point.y - view.y) / factor, width, height });
}

// Brings one or more actors to the middle, near enough to read and with all of them in sight.
function centre(found) {
  const xs = found.map(actor => actor.x), ys = found.map(actor => actor.y), left = Math.min(...xs), top = Math.min(...ys);
  const wide = Math.max(...xs) - left + 240, high = Math.max(...ys) - top + 160;
  const width = Math.min(home.width, Math.max(home.width / 2, wide, high * home.width / home.height)), height = width * home.height / home.width;
  setView({ x: left + (wide - 240 - width) / 2, y: top + (high - 160 - height) / 2, width, height });
}

function pointOf(event) {
  const matrix = svg.getScreenCTM();
  return matrix ? new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()) : null;
}

function targetOf(event) {
  const part = event.target.closest ? event.target.closest("[data-actor], [data-relations]") : null;
  if (!part || !svg.contains(part)) return null;
  return part.dataset.actor !== undefined ? { part, actor: Number(part.dataset.actor) } : { part, relations: part.dataset.relations.split(" ").map(Number) };
}

function highlight(target) {
  svg.querySelectorAll(".near").forEach(part => part.classList.remove("near"));
  svg.classList.toggle("near-only", target !== null);
  if (!target) return;
  const near = new Set(), lit = new Set(target.relations);
  if (target.actor !== undefined) {
    near.add(target.actor);
    relationsOf[target.actor].filter(relation => shown[relation]).forEach(relation => lit.add(relation));
  }
  lit.forEach(relation => near.add(relations[relation].source).add(relations[relation].target));
  near.forEach(actor => actorParts[actor].forEach(part => part.classList.add("near")));
  ties.forEach(tie => { if (tie.relations.some(relation => lit.has(relation))) tie.part.classList.add("near"); });
}

function showTip(target, x, y) {
  const actor = actors[target.actor];
  const visible = (target.relations || []).filter(relation => shown[relation]);
  tip.textContent = actor ? actor.name + "\n" + aboutActor(actor) : visible.map(relation => {
    const r = relations[relation];
    return inWords(r) + (r.negated ? " (told as not so)" : r.modality === "asserted" ? "" : " (" + r.modality + ")");
  }).join("\n");
  tip.hidden = false;
  const box = stage.getBoundingClientRect(), left = x - box.left + 14, top = y - box.top + 14;
  tip.style.left = Math.max(4, Math.min(left, box.width - tip.offsetWidth - 6)) + "px";
  tip.style.top = Math.max(4, top + tip.offsetHeight > box.height ? top - tip.offsetHeight - 24 : top) + "px";
}

function clearHover() {
  highlight(null);
  tip.hidden = true;
}

function open(target) {
  if (target.actor !== undefined) openActor(target.actor, actorParts[target.actor].find(part => part.hasAttribute("tabindex")));
  else openPair(target.relations[0], target.part);
}

function watchPointer() {
  let start = null, moved = false;
  svg.addEventListener("pointerover", event => {
    const target = start ? null : targetOf(event);
    if (!target) return;
    highlight(target);
    showTip(target, event.clientX, event.clientY);
  });
  svg.addEventListener("pointerout", event => {
    if (!event.relatedTarget || !targetOf({ target: event.relatedTarget })) clearHover();
  });
  svg.addEventListener("pointerdown", event => {
    if (event.button === 0) start = { x: event.clientX, y: event.clientY, view: { ...view } };
    moved = false;
  });
  window.addEventListener("pointermove", event => {
    if (!start) return;
    const dx = event.clientX - start.x, dy = event.clientY - start.y;
    if (!moved && Math.hypot(dx, dy) < 5) return;
    moved = true;
    svg.classList.add("dragging");
    const scale = view.width / svg.getBoundingClientRect().width;
    if (view.width < home.width) setView({ ...start.view, x: start.view.x - dx * scale, y: start.view.y - dy * scale });
  });
  window.addEventListener("pointerup", () => {
    start = null;
    svg.classList.remove("dragging");
  });
  svg.addEventListener("click", event => {
    const target = targetOf(event);
    if (moved) return;
    if (target) open(target); else closePanel();
  });
  // In a page that scrolls the wheel zooms only with Ctrl or where the picture has been entered.
  stage.addEventListener("wheel", event => {
    if (panel.contains(event.target)) return;
    if (!event.ctrlKey && !document.body.classList.contains("network-page") && !stage.contains(document.activeElement)) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, pointOf(event));
  }, { passive: false });
}

function watchKeys() {
  stage.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = view.width / 10, target = targetOf(event);
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    if (event.key === "+" || event.key === "=") zoom(1.3);
    else if (event.key === "-") zoom(1 / 1.3);
    else if (event.key === "0") setView(home);
    else if (event.key === "Escape") closePanel();
    else if ((event.key === "Enter" || event.key === " ") && target) open(target);
    else if (moves[event.key] && !panel.contains(event.target)) setView({ ...view, x: view.x + moves[event.key][0], y: view.y + moves[event.key][1] });
    else return;
    event.preventDefault();
  });
  stage.addEventListener("focusin", event => {
    const target = targetOf(event);
    if (target && target.part.matches(":focus-visible")) highlight(target);
  });
  stage.addEventListener("focusout", clearHover);
}

// Thin lines are hard to hit: each gets an unseen wide one.
function widenTies() {
  svg.querySelectorAll(".tie > path").forEach(path => {
    const wide = path.cloneNode(false);
    wide.setAttribute("class", "hit");
    wide.setAttribute("stroke-width", "11");
    path.after(wide);
  });
}
