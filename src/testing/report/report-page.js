/**
 * Script of the HTML report: it filters the cases and copies curl commands. The page is readable without it.
 * `html.ts` embeds this file unchanged, so it is JavaScript for browsers, with types in comments.
 */
(() => {
  const filter = existing(document.querySelector("input"));
  const shown = existing(document.querySelector("output"));
  const cases = all(".cases > li");
  const outcomes = all(".filter [data-outcome]");
  // An operation id can be the prefix of another, so a search term that is an operation id must match exactly.
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
    const terms = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = outcomes.find((button) => button.ariaPressed === "true")?.dataset["outcome"];
    for (const item of cases) {
      const hasOutcome = wanted === "" || item.dataset["outcome"] === wanted;
      item.hidden = !(hasOutcome && terms.every((term) => matches(item, term)));
    }
    shown.value = `${cases.filter((item) => !item.hidden).length} of ${cases.length} cases`;
  }

  /** @param {string | undefined} wanted */
  function choose(wanted) {
    for (const button of outcomes) button.ariaPressed = String(button.dataset["outcome"] === wanted);
    update();
  }

  /** @param {HTMLElement} item @param {string} term */
  function matches(item, term) {
    return operations.has(term) ? operationOf(item) === term : textOf(item).includes(term);
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
      // Browsers disable the clipboard API on pages without a secure origin.
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
