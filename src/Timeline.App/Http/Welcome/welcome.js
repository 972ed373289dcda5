const examples = [
  {
    title: 'Who met whom',
    query: `{
  actor(id: "person:mark-milley") {
    name
    contacts(during: "2023", first: 10) {
      nodes {
        with { name }
        certain
        possible
        last { title when { display } }
      }
    }
  }
}`,
  },
  {
    title: 'Certain or only possible',
    query: `{
  timeline(during: "2023-02-20/2023-02-26", filter: { kinds: [VISIT, MEETING, CALL] }, first: 10) {
    certainCount
    totalCount
    nodes {
      title
      when { edtf display reading expression }
    }
  }
}`,
  },
  {
    title: 'What was planned',
    query: `{
  timeline(filter: { modalities: [PLANNED, EXPECTED] }, first: 5) {
    nodes {
      title
      modality
      when { display expression }
      claims(first: 3) {
        nodes {
          article { title published { display } }
          attribution { speaker { name } }
        }
      }
    }
  }
}`,
  },
  {
    title: 'Who says so, in which words',
    query: `{
  event(id: "event:2023-03-03-kirya-meeting") {
    title
    when { display }
    places { name within { name } }
    participants { role actor { name } }
    claims(first: 5) {
      nodes {
        title
        quotes { text }
        article { title publisher { name } }
      }
    }
  }
}`,
  },
  {
    title: 'A chain of contacts',
    query: `{
  chains(from: "person:lloyd-austin", to: "person:mark-milley", during: "2023") {
    isCertain
    hops {
      from { name }
      to { name }
      via { title when { edtf } }
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
