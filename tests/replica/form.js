/* Counts what must never happen: a press of 申报 or 暂存, a submitted form. */
window.__practice = { pressed: 0, saved: 0, submitted: 0 };
document.getElementById('declare').addEventListener('click', () => void window.__practice.pressed++);
document.getElementById('save').addEventListener('click', () => void window.__practice.saved++);
document.addEventListener('submit', () => void window.__practice.submitted++, true);
