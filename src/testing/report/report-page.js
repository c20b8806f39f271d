/**
 * The script of a report's HTML page: it filters the cases and copies a command. The page can be read without it.
 * `to-html.ts` embeds this file as it is, so it is JavaScript for browsers, with types in comments.
 */
(() => {
  const filter = existing(document.querySelector("input"));
  const shown = existing(document.querySelector("output"));
  const cases = all(".cases > li");
  const outcomes = all(".filter [data-outcome]");
  // Many operation ids begin with another operation's id, so a word that is an operation id is compared as a whole.
  const operations = new Set(cases.map(operationOf));

  filter.addEventListener("input", update);
  filter.form?.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    if (target.matches(".filter [data-outcome]")) choose(target.dataset["outcome"]);
    if (target.matches(".copy")) void copy(target);
    if (target.matches(".pick")) {
      filter.value = `${target.dataset["operation"]} `;
      choose("");
      filter.scrollIntoView();
      filter.focus();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== filter) {
      event.preventDefault();
      filter.focus();
    }
    if (event.key === "Escape" && document.activeElement === filter) {
      filter.value = "";
      update();
    }
  });
  update();

  function update() {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = outcomes.find((button) => button.ariaPressed === "true")?.dataset["outcome"];
    for (const item of cases) {
      const hasOutcome = wanted === "" || item.dataset["outcome"] === wanted;
      item.hidden = !(hasOutcome && words.every((word) => has(item, word)));
    }
    shown.value = `${cases.filter((item) => !item.hidden).length} of ${cases.length} cases`;
  }

  /** @param {string | undefined} wanted */
  function choose(wanted) {
    for (const button of outcomes) button.ariaPressed = String(button.dataset["outcome"] === wanted);
    update();
  }

  /** @param {HTMLElement} item @param {string} word */
  function has(item, word) {
    return operations.has(word) ? operationOf(item) === word : textOf(item).includes(word);
  }

  /** @param {HTMLElement} item */
  function operationOf(item) {
    return idOf(item).split(" ", 1)[0];
  }

  /** @param {HTMLElement} item */
  function textOf(item) {
    return `${idOf(item)} ${item.querySelector(".note")?.textContent.toLowerCase()}`;
  }

  /** @param {HTMLElement} item */
  function idOf(item) {
    return existing(item.dataset["id"]).toLowerCase();
  }

  /** @param {HTMLElement} button */
  async function copy(button) {
    const code = existing(button.parentElement?.querySelector("code"));
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      // Browsers offer no clipboard to a page that was not loaded securely.
      getSelection()?.selectAllChildren(code);
      document.execCommand("copy");
    }
    button.textContent = "Copied";
    setTimeout(() => {
      button.textContent = "Copy";
    }, 1500);
  }

  /** @param {string} selector */
  function all(selector) {
    return [...document.querySelectorAll(selector)].filter((element) => element instanceof HTMLElement);
  }

  /**
   * @template Part
   * @param {Part | null | undefined} part
   */
  function existing(part) {
    if (part === null || part === undefined) throw new Error("the page is not a complete report");
    return part;
  }
})();
