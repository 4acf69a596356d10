// What the catalogue does more quickly where scripts run. Nothing here is needed: every page works without.
(() => {
  "use strict";
  const KEPT = "bc-compare";
  const LAST = "bc-last-filter";
  const each = (selector, work) => document.querySelectorAll(selector).forEach(work);

  /** A storage that may be refused. */
  const keep = (name, value, store = localStorage) => {
    try {
      store.setItem(name, value);
    } catch { /* private windows: the choice lasts as long as the page */ }
  };
  const kept = (name, store = localStorage) => {
    try {
      return store.getItem(name);
    } catch {
      return null;
    }
  };

  /** Ids and names of the products chosen so far. */
  function chosenSoFar() {
    try {
      return JSON.parse(kept(KEPT) ?? "[]").filter((each) => Array.isArray(each) && each.length === 2);
    } catch {
      return [];
    }
  }

  const withItems = (address, ids) => {
    const url = new URL(address, location.href);
    url.searchParams.set("items", ids.join(","));
    return url.href.replaceAll("%2C", ",");
  };

  /** What was chosen stays in sight on every page, in its head. */
  function basket() {
    const chosen = chosenSoFar();
    each("[data-bc-chosen]", (link) => {
      link.hidden = chosen.length === 0;
      link.textContent = link.dataset.bcChosen.replace("{count}", chosen.length);
      link.href = withItems(link.href, chosen.map(([id]) => id));
    });
  }

  /** A product is added to what was chosen before. */
  function adding(link) {
    const own = new URL(link.href).searchParams.get("items");
    link.href = withItems(link.href, [...new Set([...chosenSoFar().map(([id]) => id), own])]);
  }

  const compared = () => (new URL(location.href).searchParams.get("items") ?? "").split(",").filter(Boolean);

  /** What the address of a comparison says is what is chosen. */
  function arrived() {
    const before = new Map(chosenSoFar());
    each("[data-bc-item]", (head) => before.set(head.dataset.bcItem, head.querySelector("a").textContent));
    keep(KEPT, JSON.stringify(compared().map((id) => [id, before.get(id) ?? id])));
  }

  /** The columns of a comparison can be dragged by their heads. */
  function columns(table) {
    const heads = [...table.querySelectorAll("[data-bc-item]")];
    const ids = compared();
    let dragged = null;
    heads.forEach((head) => {
      head.draggable = true;
      head.querySelectorAll("a").forEach((link) => { link.draggable = false; });
      head.addEventListener("dragstart", (event) => {
        dragged = head;
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", head.dataset.bcItem);
      });
      head.addEventListener("dragover", (event) => {
        if (dragged && dragged !== head) {
          event.preventDefault();
          head.classList.add("bc-comparison__product--over");
        }
      });
      head.addEventListener("dragleave", () => head.classList.remove("bc-comparison__product--over"));
      head.addEventListener("drop", (event) => {
        event.preventDefault();
        const moved = dragged.dataset.bcItem;
        const onto = head.dataset.bcItem;
        const forward = ids.indexOf(moved) < ids.indexOf(onto);
        const rest = ids.filter((id) => id !== moved);
        rest.splice(rest.indexOf(onto) + (forward ? 1 : 0), 0, moved);
        location.assign(withItems(location.href, rest));
      });
    });
  }

  /** Products chosen for comparison, by id, with their names; kept from page to page. */
  function comparison(form) {
    const most = Number(form.dataset.bcMost);
    const status = form.querySelector(".bc-compare-bar__status");
    const list = form.querySelector(".bc-compare-bar__items");
    const hint = status.textContent;
    const boxes = [...document.querySelectorAll('input[name="items"][form="compare"]')];
    const chosen = new Map(read());

    function read() {
      try {
        const saved = JSON.parse(kept(KEPT) ?? "[]");
        return saved.filter((each) => Array.isArray(each) && each.length === 2);
      } catch {
        return [];
      }
    }

    function item(id, name) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "bc-chip";
      button.textContent = `${name} ×`;
      button.setAttribute("aria-label", form.dataset.bcRemove.replace("{name}", name));
      button.addEventListener("click", () => {
        chosen.delete(id);
        show();
        (list.querySelector("button") ?? status).focus();
      });
      const entry = document.createElement("li");
      entry.append(button);
      return entry;
    }

    function show() {
      keep(KEPT, JSON.stringify([...chosen]));
      basket();
      boxes.forEach((box) => {
        box.checked = chosen.has(box.value);
        box.disabled = !box.checked && chosen.size >= most;
      });
      list.replaceChildren(...[...chosen].map(([id, name]) => item(id, name)));
      form.classList.toggle("bc-compare-bar--chosen", chosen.size > 0);
      const text = form.dataset.bcStatus.replace("{chosen}", chosen.size).replace("{most}", most);
      status.textContent = chosen.size > 0 ? text : hint;
    }

    status.tabIndex = -1;
    boxes.forEach((box) =>
      box.addEventListener("change", () => {
        if (box.checked) {
          chosen.set(box.value, box.dataset.bcName);
        } else {
          chosen.delete(box.value);
        }
        show();
      }),
    );
    form.addEventListener("submit", (event) => {
      if (chosen.size > 0) {
        event.preventDefault();
        const address = new URL(form.action);
        for (const [name, value] of new FormData(form)) {
          address.searchParams.set(name, value);
        }
        address.searchParams.set("items", [...chosen.keys()].join(","));
        location.assign(address.href.replaceAll("%2C", ","));
      }
    });
    // What was ticked before this script ran.
    boxes.filter((box) => box.checked).slice(0, most).forEach((box) => chosen.set(box.value, box.dataset.bcName));
    show();
  }

  /**
   * Whether a field asks for nothing. The ends of a range and its unit go together: of several alike, only their order
   * tells which is whose.
   */
  function idle(field) {
    const range = field.closest(".bc-range__inputs");
    return field.matches("input, select") && (range ? [...range.querySelectorAll("input")].every((end) => end.value.trim() === "") : field.value === "");
  }

  function asked(form) {
    const fields = [...form.elements].filter((field) => field.matches("input, select") && field.name && !idle(field));
    return new URLSearchParams(fields.filter((field) => !/^(checkbox|radio)$/.test(field.type) || field.checked).map((field) => [field.name, field.value]));
  }

  /** The button says how many would be found, as soon as that is known; what cannot be read is told when it is sent. */
  function foretold(form) {
    const button = form.querySelector(".bc-filters__apply button");
    const usual = button.textContent;
    let asking = new AbortController();
    return () => {
      asking.abort();
      asking = new AbortController();
      fetch(`${form.action}?${asked(form)}`, {
        headers: { Accept: "application/json" },
        signal: asking.signal,
      })
        .then((answer) => (answer.ok ? answer.json() : { label: usual }))
        .then(({ label }) => (button.textContent = label))
        .catch((problem) => {
          if (problem.name !== "AbortError") {
            button.textContent = usual;
          }
        });
    };
  }

  /** Open beside the results on a wide screen, even where the style sheet cannot do it. */
  function filters(panel) {
    const wide = matchMedia("(min-width: 64rem)");
    const styled = CSS.supports("selector(::details-content)");
    const follow = () => {
      if (!styled) {
        panel.open = wide.matches;
      }
    };
    wide.addEventListener("change", follow);
    follow();
    const form = panel.querySelector("form");
    form.addEventListener("change", (event) => keep(LAST, event.target.closest(".bc-facet")?.id ?? "", sessionStorage));
    form.addEventListener("change", foretold(form));
    form.addEventListener("submit", () => {
      keep(LAST, `${kept(LAST, sessionStorage) ?? ""} sent`, sessionStorage);
      [...form.elements].filter(idle).forEach((field) => (field.disabled = true));
    });
    const [last, sent] = (kept(LAST, sessionStorage) ?? "").split(" ");
    if (sent) {
      keep(LAST, "", sessionStorage);
      const facet = last && document.getElementById(last);
      if (facet && wide.matches) {
        facet.querySelector("summary").focus({ preventScroll: true });
        facet.scrollIntoView({ block: "nearest" });
      } else {
        document.getElementById("results")?.focus();
      }
    }
  }

  /** Many values: look among them by a word, and see them by name or by number. */
  function values(body) {
    const lists = [...body.querySelectorAll(":scope > .bc-facet__values, :scope > .bc-facet__further > .bc-facet__values")];
    const entries = () => lists.map((list) => [...list.children]);
    const text = (entry) => entry.querySelector(".bc-choice__label").textContent;
    const number = (entry) => Number(entry.querySelector(".bc-choice__count").textContent.replace(/\D/g, ""));
    const fold = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const further = body.querySelector(":scope > .bc-facet__further");
    const rest = body.querySelector(":scope > .bc-facet__rest");
    const bar = document.createElement("div");
    const field = document.createElement("input");
    const order = document.createElement("button");
    const none = document.createElement("p");
    const collator = new Intl.Collator(document.documentElement.lang);
    let named = false;
    let asked = false;
    /** Brings the values that are not in the page, and then goes on with those that came. */
    const whole = (then) => {
      if (!rest || asked) {
        then([]);
        return;
      }
      asked = true;
      let came = [];
      const request = new XMLHttpRequest();
      request.responseType = "document";
      request.open("GET", rest.querySelector("a").href);
      request.addEventListener("load", () => {
        const here = new Set(entries().flat().map((entry) => entry.querySelector("input").value));
        came = [...(request.status === 200 ? request.response.querySelectorAll(".bc-facet__value") : [])]
          .filter((entry) => !here.has(entry.querySelector("input").value));
        if (came.length > 0) {
          lists.at(-1).append(...came);
          rest.remove();
        }
      });
      request.addEventListener("loadend", () => {
        body.removeAttribute("aria-busy");
        then(came);
      });
      body.setAttribute("aria-busy", "true");
      request.send();
    };
    const find = () => {
      const wanted = fold(field.value);
      let shown = 0;
      entries().flat().forEach((entry) => {
        const box = entry.querySelector("input");
        entry.hidden = wanted !== "" && !box.checked && !fold(text(entry)).includes(wanted);
        shown += entry.hidden ? 0 : 1;
      });
      none.textContent = shown === 0 ? body.dataset.bcNone : "";
      if (further && wanted !== "") {
        further.open = true;
      }
    };
    bar.className = "bc-facet__find";
    none.className = "bc-facet__none";
    none.setAttribute("role", "status");
    field.type = "search";
    field.setAttribute("aria-label", body.dataset.bcFind);
    field.placeholder = body.dataset.bcFind;
    order.type = "button";
    order.textContent = body.dataset.bcByName;
    order.setAttribute("aria-pressed", "false");
    field.addEventListener("input", () => whole(find));
    rest?.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      // Where they could not be brought, the link leads to them.
      if (link && !asked && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        whole((came) => {
          if (came.length === 0) {
            location.assign(link.href);
            return;
          }
          find();
          came[0].querySelector("input").focus();
        });
      }
    });
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
      }
    });
    const sort = () => {
      const own = entries();
      const all = own.flat();
      const sorted = named ? all.sort((a, b) => collator.compare(text(a), text(b))) : all.sort((a, b) => number(b) - number(a));
      lists.forEach((list, place) => list.replaceChildren(...sorted.splice(0, place === lists.length - 1 ? sorted.length : own[place].length)));
      find();
    };
    order.addEventListener("click", () => {
      named = !named;
      order.setAttribute("aria-pressed", String(named));
      order.textContent = named ? body.dataset.bcByCount : body.dataset.bcByName;
      whole(sort);
    });
    bar.append(field, ...(body.querySelector('[class*="depth-1"]') ? [] : [order]));
    lists[0]?.before(bar);
    lists.at(-1)?.after(none);
  }

  each("[data-bc-find]", values);

  /** The facets of all groups come when the first is opened; where they do not, each link leads to its own. */
  function further(groups) {
    let asked = false;
    const fill = (group, page) => {
      const facets = [...(page?.getElementById(group.id)?.querySelectorAll(":scope > .bc-facet, :scope > .bc-filters__none") ?? [])];
      if (facets.length > 0) {
        group.querySelector(".bc-filters__further").replaceWith(...facets);
        group.querySelectorAll("[data-bc-find]").forEach(values);
      }
    };
    const ask = (group) => {
      // Asked for as a document: no text is ever made into elements here, and the page's policy forbids it.
      const request = new XMLHttpRequest();
      request.responseType = "document";
      request.open("GET", group.dataset.bcFurther);
      request.addEventListener("load", () => groups.forEach((each) => fill(each, request.status === 200 ? request.response : null)));
      request.addEventListener("loadend", () => group.removeAttribute("aria-busy"));
      group.setAttribute("aria-busy", "true");
      request.send();
    };
    groups.forEach((group) =>
      group.addEventListener("toggle", () => {
        if (group.open && !asked) {
          asked = true;
          ask(group);
        }
      }),
    );
  }

  further([...document.querySelectorAll("[data-bc-further]")]);
  /** A combobox over a plain form: suggestions lead away, Enter without one searches. */
  function suggestions(form) {
    const input = form.querySelector('input[name="q"]');
    const list = document.createElement("ul");
    const status = document.createElement("span");
    let options = [];
    let active = -1;
    let asked = "";
    let waiting = 0;
    let running = null;

    list.id = `${input.id}-suggestions`;
    list.className = "bc-suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.querySelector("label").textContent);
    status.className = "bc-visually-hidden";
    status.setAttribute("role", "status");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);
    form.append(list, status);

    function close() {
      clearTimeout(waiting);
      running?.abort();
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function choose(place) {
      options[active]?.setAttribute("aria-selected", "false");
      active = place;
      const option = options[active];
      if (option) {
        option.setAttribute("aria-selected", "true");
        option.scrollIntoView({ block: "nearest" });
        input.setAttribute("aria-activedescendant", option.id);
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    }

    function option(suggestion, place) {
      const entry = document.createElement("li");
      const name = document.createElement("span");
      const detail = document.createElement("span");
      entry.id = `${list.id}-${place}`;
      entry.className = "bc-suggestions__option";
      entry.dataset.bcAddress = suggestion.url;
      entry.setAttribute("role", "option");
      entry.setAttribute("aria-selected", "false");
      name.textContent = suggestion.name;
      detail.className = "bc-suggestions__detail";
      detail.textContent = suggestion.detail;
      entry.append(name, " ", detail);
      return entry;
    }

    function show(suggestions) {
      options = suggestions.map(option);
      list.replaceChildren(...options);
      active = -1;
      input.removeAttribute("aria-activedescendant");
      list.hidden = options.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
      status.textContent = list.hidden ? "" : form.dataset.bcSuggested.replace("{count}", options.length);
    }

    async function ask(text) {
      running?.abort();
      running = new AbortController();
      const address = new URL(form.dataset.bcSuggest, location.href);
      address.searchParams.set("q", text);
      try {
        const answer = await fetch(address, { signal: running.signal });
        const data = answer.ok ? await answer.json() : { suggestions: [] };
        if (text === input.value.trim() && document.activeElement === input) {
          show(data.suggestions);
        }
      } catch { /* overtaken by the next letter, or away: the form works without */ }
    }

    input.addEventListener("input", () => {
      clearTimeout(waiting);
      asked = input.value.trim();
      if (asked.length < 2) {
        close();
      } else {
        waiting = setTimeout(() => ask(asked), 120);
      }
    });
    input.addEventListener("keydown", (event) => {
      const count = options.length;
      if (event.key === "ArrowDown" && list.hidden && input.value.trim().length > 1) {
        event.preventDefault();
        ask(input.value.trim());
      } else if (list.hidden) {
        return;
      } else if (event.key === "ArrowDown") {
        event.preventDefault();
        choose(active === count - 1 ? -1 : active + 1);
      } else if (event.key === "ArrowUp") {
        event.preventDefault();
        choose(active === -1 ? count - 1 : active - 1);
      } else if (event.key === "Escape") {
        event.preventDefault();
        close();
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        location.assign(options[active].dataset.bcAddress);
      }
    });
    input.addEventListener("blur", close);
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const chosen = event.target.closest("[data-bc-address]");
      if (chosen) {
        location.assign(chosen.dataset.bcAddress);
      }
    });
  }

  each(".bc-compare__views", arrived);
  each(".bc-comparison__table", columns);
  each("[data-bc-compare]", comparison);
  each("[data-bc-add]", adding);
  basket();
  each("form[data-bc-suggest]", suggestions);
  each(".bc-filters", filters);

  // A menu closes by Escape and by a click elsewhere.
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && event.target.closest?.(".bc-menu[open], .bc-explanation[open], .bc-origin[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", (event) =>
    each(".bc-menu[open]", (menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    }),
  );

  // A print shows what is one step away on the screen: sources, and words as written.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll(".bc-origin:not([open])")];
    opened.forEach((origin) => { origin.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach((origin) => { origin.open = false; }));
})();
