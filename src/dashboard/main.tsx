import { createRoot } from 'react-dom/client';
import { App } from './frame/app.tsx';
import './style/base.css';
import './style/frame.css';
import './style/parts.css';
import './style/print.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
