const examples = [
  {
    title: 'The latest events',
    query: `{
  events(last: 10) {
    nodes {
      when { display }
      title
      kind
    }
  }
}`,
  },
];

const query = document.getElementById('query');
const answer = document.getElementById('answer');
const status = document.getElementById('status');
const buttons = examples.map(example => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = example.title;
  button.addEventListener('click', () => choose(example));
  document.getElementById('examples').append(button);
  return button;
});

function choose(example) {
  buttons.forEach((button, index) => button.setAttribute('aria-pressed', String(examples[index] === example)));
  query.value = example.query;
  return run();
}

async function run() {
  status.textContent = 'Asking …';
  const start = performance.now();
  try {
    const response = await fetch('graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9' },
      body: JSON.stringify({ query: query.value }),
    });
    const text = await response.text();
    status.textContent = `Status ${response.status}, ${new Blob([text]).size.toLocaleString('en')} bytes, ${Math.round(performance.now() - start)} ms`;
    answer.textContent = JSON.stringify(JSON.parse(text), null, 2);
  } catch (problem) {
    status.textContent = 'No answer';
    answer.textContent = String(problem);
  }
}

document.getElementById('run').addEventListener('click', run);
query.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    run();
  }
});
choose(examples[0]);
