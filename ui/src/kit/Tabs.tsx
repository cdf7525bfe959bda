/** Views of one thing beside each other. `tabs` in order; the panel of the chosen one is drawn, the others are not there. */
import { Tabs as MidasTabs, Tab, TabList, TabPanel } from '@midas-ds/components'
import type { ReactNode } from 'react'
import type { Key } from 'react-aria-components'
import css from './Tabs.module.css'

interface TabsProps<Id extends string> {
  /** What the tabs choose between, read aloud. */
  label: string
  tabs: readonly { id: Id; title: string; content: ReactNode }[]
  chosen: Id
  onChoose: (id: Id) => void
}

export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const choose = (key: Key) => {
    const tab = tabs.find(one => one.id === key)
    if (tab) onChoose(tab.id)
  }
  return (
    <MidasTabs size="medium" selectedKey={chosen} onSelectionChange={choose}>
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
