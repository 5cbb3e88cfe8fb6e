// Keeps the progress of a job true without reloading the page; reloads once the job is over.
const box = document.querySelector('[data-progress]')
const words = box.querySelector('[role=status]')
const bar = box.querySelector('progress')
const number = new Intl.NumberFormat(document.documentElement.lang)

async function ask() {
  const answer = await fetch(box.dataset.progress, { headers: { Accept: 'application/json' } })
  const job = await answer.json()
  if (job.state !== 'queued' && job.state !== 'running') {
    location.reload()
    return
  }
  if (job.total) {
    bar.value = Math.min(100, (100 * job.done) / job.total)
    words.textContent = box.dataset.words
      .replace('{0}', number.format(job.done))
      .replace('{1}', number.format(job.total))
      .replace('{2}', number.format(job.secondsLeft ?? 0)) +
      ' · ' + box.dataset.rate.replace('{0}', number.format(job.rowsPerSecond))
  }
  setTimeout(ask, 700)
}

setTimeout(ask, 400)
