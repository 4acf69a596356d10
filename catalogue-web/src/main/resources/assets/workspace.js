// What exhibitors' forms do more quickly where scripts run. Nothing here is needed: every form works without.
(() => {
  "use strict";
  const PAUSE = 1200;
  const READ_PAUSE = 350;
  const AGAIN = 8000;

  /** A paragraph of text, with what is emphasised in it. */
  function line(text, strong, kind) {
    const paragraph = document.createElement("p");
    if (kind) {
      paragraph.className = kind;
    }
    paragraph.append(text);
    if (strong) {
      const value = document.createElement("bdi");
      value.textContent = strong;
      const emphasis = document.createElement("strong");
      emphasis.append(value);
      paragraph.append(" ", emphasis);
    }
    return paragraph;
  }

  /** Sections save by themselves, one sending at a time; what is typed meanwhile is sent after it. */
  function autosave(form) {
    const state = form.querySelector("[data-bc-state]");
    const version = form.elements._version;
    const words = form.dataset;
    let typed = 0;
    let sent = 0;
    let timer = 0;
    let busy = false;
    let stopped = false;

    const say = (text, kind) => {
      state.textContent = text;
      form.dataset.bcKept = kind;
    };

    /** What the catalogue read of a row. */
    function show(name, understood) {
      const place = document.getElementById(`${name}-read`);
      const row = place?.closest("[data-bc-row]");
      if (!row) {
        return;
      }
      const lines = [];
      if (understood?.fault) {
        lines.push(line(understood.fault, "", "bc-field__fault"));
      }
      if (understood?.read) {
        const read = line(words.bcRead, understood.read);
        if (understood.searched) {
          const soft = document.createElement("span");
          soft.className = "bc-soft";
          soft.append(`${words.bcSearched} `, understood.searched);
          read.append(" ", soft);
        }
        lines.push(read);
      }
      (understood?.warnings ?? []).forEach((each) => lines.push(line(each, "", "bc-read-back__warning")));
      const text = lines.map((each) => each.textContent).join("\n");
      if (place.dataset.bcText !== text) {
        place.dataset.bcText = text;
        place.replaceChildren(...lines);
      }
      row.classList.toggle("bc-entry-row--fault", Boolean(understood?.fault));
      row.querySelectorAll('[name$=".text"]').forEach((input) => {
        if (understood?.fault) {
          input.setAttribute("aria-invalid", "true");
        } else {
          input.removeAttribute("aria-invalid");
        }
      });
    }

    /** Who else has the section open; said when somebody comes or goes, not with every minute. */
    function tell(others) {
      const place = document.querySelector("[data-bc-others]");
      if (place && place.children.length !== others.length) {
        place.replaceChildren(...others.map((each) => line(each, "", "bc-notice")));
      }
    }

    async function send() {
      clearTimeout(timer);
      if (busy || stopped || sent === typed) {
        return;
      }
      busy = true;
      const now = typed;
      say(words.bcSaving, "saving");
      try {
        const answer = await fetch(form.action, {
          method: "POST",
          body: new URLSearchParams(new FormData(form)),
          headers: { Accept: "application/json" },
        });
        const data = answer.headers.get("Content-Type")?.includes("application/json") ? await answer.json() : null;
        if (answer.ok && data && data.version >= 0) {
          version.value = data.version;
          sent = now;
          say(data.state, "kept");
          tell(data.others);
          if (now === typed) {
            form.querySelectorAll("[data-bc-row]").forEach((row) => show(row.dataset.bcRow, data.rows[row.dataset.bcRow]));
          }
        } else if (answer.status === 409 && data) {
          stopped = true;
          say(data.state, "risk");
        } else if (answer.redirected || answer.status === 403 || answer.status === 401) {
          say(words.bcOut, "risk");
          timer = setTimeout(send, AGAIN);
        } else {
          throw new Error(String(answer.status));
        }
      } catch {
        say(words.bcAway, "risk");
        timer = setTimeout(send, AGAIN);
      }
      busy = false;
      if (sent !== typed && now !== typed && !stopped) {
        timer = setTimeout(send, PAUSE);
      }
    }

    function later(wait) {
      typed += 1;
      if (!stopped) {
        say(words.bcTyping, "typing");
        clearTimeout(timer);
        timer = setTimeout(send, wait);
      }
    }

    form.addEventListener("input", () => later(PAUSE));
    form.addEventListener("change", () => {
      if (sent !== typed) {
        clearTimeout(timer);
        timer = setTimeout(send, 150);
      }
    });
    addEventListener("beforeunload", (event) => {
      if (sent !== typed && !form.dataset.bcLeaving) {
        event.preventDefault();
      }
    });
    document.addEventListener("visibilitychange", () => document.hidden && send());
    // The page that is sent by its button must not meet what is on its way by itself.
    form.addEventListener("submit", (event) => {
      if (busy) {
        event.preventDefault();
        const button = event.submitter;
        const wait = setInterval(() => {
          if (!busy) {
            clearInterval(wait);
            form.requestSubmit(button);
          }
        }, 50);
        return;
      }
      stopped = true;
      clearTimeout(timer);
      form.dataset.bcLeaving = "yes";
    });
    addEventListener("pageshow", (event) => event.persisted && location.reload());
    readings(form, show);
  }

  /** A figure is read back while it is typed. */
  function readings(form, show) {
    const waiting = new WeakMap();
    form.addEventListener("input", (event) => {
      const input = event.target.closest("[data-bc-figure]");
      const row = input?.closest("[data-bc-row]");
      if (!row) {
        return;
      }
      clearTimeout(waiting.get(input));
      waiting.set(
        input,
        setTimeout(async () => {
          const text = input.value;
          const address = new URL(form.dataset.bcReading, location.href);
          address.searchParams.set("capability", row.dataset.bcCapability);
          address.searchParams.set("text", text);
          try {
            const answer = await fetch(address, { headers: { Accept: "application/json" } });
            if (answer.ok && !answer.redirected && input.value === text) {
              show(row.dataset.bcRow, await answer.json());
            }
          } catch { /* it is read again when the section is saved */ }
        }, READ_PAUSE),
      );
    });
  }

  /** What looks like the product is shown while its name is typed. */
  function alike(form) {
    const list = form.querySelector("[data-bc-alike-list]");
    let timer = 0;
    let asked = "";
    async function ask() {
      const address = new URL(form.dataset.bcAlike, location.href);
      address.searchParams.set("name", form.elements.name.value);
      address.searchParams.set("type", form.elements.type.value);
      asked = address.href;
      try {
        const answer = await fetch(address, { headers: { Accept: "application/json" } });
        if (!answer.ok || answer.redirected || asked !== address.href) {
          return;
        }
        const found = await answer.json();
        list.replaceChildren();
        if (found.likenesses.length > 0) {
          const seen = document.createElement("input");
          Object.assign(seen, { type: "hidden", name: "_seen", value: "yes" });
          const notice = document.createElement("div");
          notice.className = "bc-notice";
          notice.append(line(found.message));
          const items = document.createElement("ul");
          items.className = "bc-list";
          found.likenesses.forEach((each) => {
            const item = document.createElement("li");
            const link = document.createElement("a");
            link.href = each.url;
            link.textContent = each.name;
            item.append(link, ` ${each.exhibitor}`);
            items.append(item);
          });
          notice.append(items);
          list.append(seen, notice);
        }
      } catch { /* the form tells it when it is sent */ }
    }
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, READ_PAUSE);
    });
  }

  document.querySelectorAll("form[data-bc-autosave]").forEach(autosave);
  document.querySelectorAll("form[data-bc-alike]").forEach(alike);
  // A form that is sent twice in a hurry is sent once.
  document.querySelectorAll("form.bc-act, form.bc-review, form.bc-form").forEach((form) => {
    form.addEventListener("submit", (event) => {
      if (form.dataset.bcSent) {
        event.preventDefault();
      }
      form.dataset.bcSent = "yes";
    });
  });
})();
