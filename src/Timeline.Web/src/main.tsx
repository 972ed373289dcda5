import { render } from 'preact';
import './styles/tokens.css';
import './styles/page.css';
import { App } from './views/App.tsx';

render(<App />, document.getElementById('page')!);
