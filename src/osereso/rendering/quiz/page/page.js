"use strict";
// The quiz on its page: reads the answers, marks them, says why. Texts are written as text, never as HTML.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words;
  const form = document.getElementById("quiz");
  const notice = document.getElementById("notice");
  const check = document.getElementById("check");
  const again = document.getElementById("again");
  const result = document.getElementById("result");
  const fields = data.items.map((item, place) => document.getElementById(`q${place + 1}`));
  const started = data.items.map(() => []);
  let asked = false; // whether the missing answers were told
  let marked = false;

  const fill = (sentence, facts) => sentence.replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);

  // as the program folds: case, accents, ligatures, apostrophes and signs do not count
  const fold = (text) => text.toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss").normalize("NFKD")
    .replace(/\p{M}/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  const answerOf = (place) => {
    const field = fields[place];
    const type = data.items[place].type;
    if (type === "matching" || type === "ordering") {
      return [...field.querySelectorAll("select")].map((one) => (one.value === "" ? null : Number(one.value)));
    }
    if (type === "short-answer" || type === "open") {
      const text = field.querySelector("input, textarea").value;
      return text.trim() ? [text] : [];
    }
    return [...field.querySelectorAll("input:checked")].map((one) => Number(one.value));
  };

  const put = (place, answer) => {
    const field = fields[place];
    field.querySelectorAll("select").forEach((one, at) => { one.value = answer[at] ?? ""; });
    field.querySelectorAll("[type=text], textarea").forEach((one) => { one.value = answer[0] ?? ""; });
    field.querySelectorAll("[type=radio], [type=checkbox]").forEach((one) => {
      one.checked = answer.includes(Number(one.value));
    });
  };

  const missing = (answer) => answer.length === 0 || answer.includes(null);

  const isRight = (item, answer) => {
    if (item.type === "short-answer") {
      return answer.length > 0 && item.key.includes(fold(answer[0]));
    }
    return answer.length === item.key.length && item.key.every((one, at) => one === answer[at]);
  };

  const line = (verdict, text, name) => {
    if (!text) { return; }
    const paragraph = document.createElement("p");
    if (name) { paragraph.className = name; }
    paragraph.textContent = text;
    verdict.append(paragraph);
  };

  const tell = (place, answer, good) => {
    const item = data.items[place];
    const verdict = fields[place].querySelector(".verdict");
    verdict.replaceChildren();
    verdict.className = `verdict${item.marked ? (good ? " good" : " bad") : ""}`;
    line(verdict, item.marked ? (good ? `✓ ${words.right}` : `✗ ${words.wrong}`) : words.compare, "said");
    if (!item.marked) {
      line(verdict, words.model);
      item.right.forEach((text) => line(verdict, text));
    } else if (!good) {
      const sentence = item.right.length > 1 ? words.right_answers : words.right_answer;
      const told = item.right.join(item.right.length > 1 ? "\n" : "");
      line(verdict, fill(sentence, { answer: told, answers: `\n${told}` }));
    }
    const reasons = item.why.length ? answer.filter((one) => !(good && item.key.includes(one))) : [];
    reasons.filter((one) => !item.key.includes(one)).forEach((one) => line(verdict, item.why[one]));
    line(verdict, item.feedback);
    verdict.hidden = false;
    if (item.why.length) {
      fields[place].querySelectorAll(".choice").forEach((choice, at) => {
        choice.classList.toggle("good", item.key.includes(at));
        choice.classList.toggle("bad", answer.includes(at) && !item.key.includes(at));
      });
    }
  };

  const lock = (locked) => {
    form.querySelectorAll("input, select, textarea").forEach((one) => { one.disabled = locked; });
    check.hidden = locked;
    again.hidden = !locked;
  };

  const mark = () => {
    const answers = data.items.map((item, place) => answerOf(place));
    const rights = data.items.map((item, place) => item.marked && isRight(item, answers[place]));
    const total = data.items.filter((item) => item.marked).length;
    const score = rights.filter(Boolean).length;
    const passed = score >= data.passScore;
    answers.forEach((answer, place) => tell(place, answer, rights[place]));
    marked = true;
    lock(true);
    notice.textContent = "";
    document.getElementById("score").textContent = fill(words.score, { score, total });
    document.getElementById("said").textContent = fill(passed ? words.passed : words.failed, { mark: data.passMark });
    result.hidden = false;
    return { answers, rights, score, total, passed };
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (marked) { return; }
    const left = data.items.map((item, place) => place).filter((place) => missing(answerOf(place)) && data.items[place].marked);
    if (left.length && !asked) {
      asked = true;
      const numbers = left.map((place) => place + 1).join(", ");
      notice.textContent = fill(left.length > 1 ? words.missing : words.missing_one, { count: left.length, numbers });
      check.textContent = words.anyway;
      return;
    }
    const found = mark();
    result.focus();
    document.dispatchEvent(new CustomEvent("quiz-marked", { detail: found }));
  });

  form.addEventListener("change", () => {
    if (asked && !marked) {
      asked = false;
      notice.textContent = "";
      check.textContent = words.check;
    }
    document.dispatchEvent(new CustomEvent("quiz-changed"));
  });

  again.addEventListener("click", () => {
    marked = false;
    asked = false;
    lock(false);
    started.forEach((nothing, place) => put(place, nothing));
    check.textContent = words.check;
    result.hidden = true;
    fields.forEach((field) => {
      field.querySelector(".verdict").hidden = true;
      field.querySelectorAll(".choice").forEach((choice) => choice.classList.remove("good", "bad"));
    });
    (fields[0].querySelector("input, select, textarea") ?? fields[0]).focus();
    document.dispatchEvent(new CustomEvent("quiz-again"));
  });

  // for an LMS: what was answered, to be kept and put back
  window.quizPage = {
    items: data.items,
    answers: () => data.items.map((item, place) => answerOf(place)),
    restore: (answers) => answers.forEach((answer, place) => fields[place] && put(place, answer)),
    fold,
    mark,
  };
})();
