/** What the page does: it narrows the cases down, and copies a command. Everything can be read without it. */
export const SCRIPT = `
(() => {
  const filter = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const cases = [...document.querySelectorAll(".cases > li")];
  const outcomes = [...document.querySelectorAll(".filter [data-outcome]")];
  const outcome = () => outcomes.find((button) => button.ariaPressed === "true").dataset.outcome;

  const operationOf = (item) => item.dataset.id.toLowerCase().split(" ", 1)[0];
  const operations = new Set(cases.map(operationOf));
  const textOf = (item) => item.dataset.id.toLowerCase() + " " + item.querySelector(".note").textContent.toLowerCase();
  // The name of an operation is often the beginning of another's, which is not meant.
  const has = (item, word) => (operations.has(word) ? operationOf(item) === word : textOf(item).includes(word));

  const update = () => {
    const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const wanted = outcome();
    let count = 0;
    for (const item of cases) {
      const isShown = (wanted === "" || item.dataset.outcome === wanted) && words.every((word) => has(item, word));
      item.hidden = !isShown;
      if (isShown) count += 1;
    }
    shown.value = count + " of " + cases.length + " cases";
  };

  const choose = (wanted) => {
    for (const button of outcomes) button.ariaPressed = String(button.dataset.outcome === wanted);
    update();
  };

  const copy = async (button) => {
    const code = button.parentElement.querySelector("code");
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      getSelection().selectAllChildren(code);
      document.execCommand("copy");
    }
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  };

  filter.addEventListener("input", update);
  filter.form.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("click", ({ target }) => {
    if (target.matches(".filter [data-outcome]")) choose(target.dataset.outcome);
    if (target.matches(".copy")) copy(target);
    if (target.matches(".pick")) {
      filter.value = target.dataset.operation + " ";
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
})();
`;
