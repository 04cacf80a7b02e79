"use strict";
// Tells an LMS of SCORM 1.2 what happens on the page: the words of its standard, in English, within its limits.
(() => {
  const LONGEST = 255; // characters of an answer
  const LONGEST_STATE = 4096; // characters of suspend_data; a longer state is not kept rather than cut
  const started = Date.now();
  let open = false;
  let reported = 0;

  const find = (frame) => {
    for (let one = frame, depth = 0; one && depth < 20; depth += 1) {
      try {
        if (one.API) { return one.API; }
      } catch (error) { return null; }
      if (one === one.parent) { return null; }
      one = one.parent;
    }
    return null;
  };
  let api = find(window);
  try { api = api ?? (window.opener ? find(window.opener) : null); } catch (error) { api = null; }
  if (!api) { return; }

  const set = (name, value) => api.LMSSetValue(name, String(value));
  const two = (number) => String(number).padStart(2, "0");
  const time = () => {
    const seconds = Math.floor((Date.now() - started) / 1000);
    const hours = Math.min(Math.floor(seconds / 3600), 9999);
    return `${String(hours).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  };
  const clock = () => {
    const now = new Date();
    return `${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
  };

  const letter = (place) => (place === null || place === undefined ? "" : String.fromCharCode(97 + place));
  const kinds = {
    "single-choice": "choice", "cloze": "choice", "multiple-choice": "choice", "true-false": "true-false",
    "matching": "matching", "ordering": "sequencing", "short-answer": "fill-in", "open": "fill-in",
  };
  const said = (item, answer) => {
    if (item.type === "true-false") { return answer.length ? (answer[0] === 0 ? "t" : "f") : ""; }
    if (item.type === "matching") {
      return answer.map((right, left) => (right === null ? "" : `${left + 1}.${letter(right)}`)).filter(Boolean).join(",");
    }
    if (item.type === "ordering") {
      const order = [];
      answer.forEach((rank, step) => { if (rank !== null) { order[rank] = letter(step); } });
      return order.filter(Boolean).join(",");
    }
    if (kinds[item.type] === "fill-in") {
      const text = (answer[0] ?? "").replace(/\s+/g, " ");
      return text.length <= LONGEST ? text : "";
    }
    return answer.map(letter).join(",");
  };

  const keep = () => {
    const state = JSON.stringify({ answers: window.quizPage.answers(), reported });
    if (state.length <= LONGEST_STATE) { set("cmi.suspend_data", state); }
  };

  const restore = () => {
    try {
      const state = JSON.parse(api.LMSGetValue("cmi.suspend_data"));
      reported = Number(state.reported) || 0;
      window.quizPage.restore(state.answers);
    } catch (error) { /* a first visit, or the state of another version: the quiz begins empty */ }
  };

  const report = (found) => {
    set("cmi.core.score.min", 0);
    set("cmi.core.score.max", 100);
    set("cmi.core.score.raw", found.total ? Math.round((found.score / found.total) * 10000) / 100 : 100);
    set("cmi.core.lesson_status", found.passed ? "passed" : "failed");
    window.quizPage.items.forEach((item, place) => {
      const name = `cmi.interactions.${reported}`;
      reported += 1;
      set(`${name}.id`, item.id.replace(/[^A-Za-z0-9_-]/g, "-").slice(-LONGEST));
      set(`${name}.type`, kinds[item.type]);
      set(`${name}.time`, clock());
      set(`${name}.student_response`, said(item, found.answers[place]));
      set(`${name}.result`, item.marked ? (found.rights[place] ? "correct" : "wrong") : "neutral");
    });
    keep();
    set("cmi.core.session_time", time());
    api.LMSCommit("");
  };

  const close = () => {
    if (!open) { return; }
    open = false;
    keep();
    set("cmi.core.session_time", time());
    set("cmi.core.exit", "suspend");
    api.LMSCommit("");
    api.LMSFinish("");
  };

  if (String(api.LMSInitialize("")) !== "true") { return; }
  open = true;
  if (["not attempted", ""].includes(api.LMSGetValue("cmi.core.lesson_status"))) {
    set("cmi.core.lesson_status", "incomplete");
  }
  restore();
  document.addEventListener("quiz-marked", (event) => report(event.detail));
  document.addEventListener("quiz-changed", () => { keep(); });
  window.addEventListener("pagehide", close);
  window.addEventListener("beforeunload", close);
})();
