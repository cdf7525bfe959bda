import '@midas-ds/theme/variables.css'
import '@midas-ds/theme/color-scheme.css'
import './fonts.css'
import './kit/tokens.css'
import './base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { isProjector, tauriEngine } from './engine'
import { ProjectorWindow } from './projector/ProjectorWindow'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    isProjector() ? <ProjectorWindow engine={tauriEngine} /> : <App engine={tauriEngine} />,
  )
}
