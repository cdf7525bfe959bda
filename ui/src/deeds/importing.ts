/** How any screen opens the import: `const importFiles = useImport()`. The dialog itself is `import/`. */
import { createContext, useContext } from 'react'

export const ImportContext = createContext<() => void>(() => {})

/** Asks for files and shows what they hold. */
export function useImport(): () => void {
  return useContext(ImportContext)
}
