/* Records what must never happen, as the practice portal does: a press of 申报 or 暂存, a submitted form. */
window.__practice = { pressed: [] };
document.getElementById('declare').addEventListener('click', () => void window.__practice.pressed.push('申报'));
document.getElementById('save').addEventListener('click', () => void window.__practice.pressed.push('暂存'));
document.addEventListener('submit', () => void window.__practice.pressed.push('submit'), true);
