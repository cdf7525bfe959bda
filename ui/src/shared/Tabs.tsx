/** Views of one thing beside each other. `tabs` in order; the panel of the chosen one is drawn, the others are not there. */
import { Tabs as MidasTabs, Tab, TabList, TabPanel } from '@midas-ds/components'
import type { ReactNode } from 'react'
import css from './Tabs.module.css'

interface TabsProps {
  /** What the tabs choose between, read aloud. */
  label: string
  tabs: readonly { id: string; title: string; content: ReactNode }[]
  chosen: string
  onChoose: (id: string) => void
}

export function Tabs({ label, tabs, chosen, onChoose }: TabsProps) {
  return (
    <MidasTabs size="medium" selectedKey={chosen} onSelectionChange={key => onChoose(String(key))}>
      <TabList aria-label={label}>
        {tabs.map(tab => (
          <Tab key={tab.id} id={tab.id}>
            {tab.title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(tab => (
        <TabPanel key={tab.id} id={tab.id} className={css.panel ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </MidasTabs>
  )
}
