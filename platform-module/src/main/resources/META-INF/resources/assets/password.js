// Says beside a new password how hard it would be to guess. Without this script, the server says it after sending.
for (const box of document.querySelectorAll('[data-strength-of]')) {
  const field = document.getElementById(box.dataset.strengthOf)
  const meter = box.querySelector('meter')
  const words = box.querySelector('[role=status]')
  const told = { TOO_SHORT: box.dataset.tooShort, TOO_LONG: box.dataset.tooShort, TOO_EASY: box.dataset.tooEasy, GOOD: box.dataset.good }
  let waiting

  async function judge() {
    const answer = await fetch(box.dataset.strengthAt, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ password: field.value })
    })
    if (answer.ok) {
      const strength = await answer.json()
      meter.value = strength.verdict === 'GOOD' ? strength.score : Math.min(strength.score, 1)
      words.textContent = told[strength.verdict]
      box.hidden = field.value === ''
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(judge, 300)
  })
}
