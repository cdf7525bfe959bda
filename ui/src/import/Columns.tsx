/** The columns of a table: header, first values, and what each is taken for, which can be changed. */
import { Select } from '../fields/fields'
import { Body, Cell, Column, Head, Row, Table } from '../kit/Table'
import { useText } from '../text'
import type { TableField, TableView } from '../wire'
import css from './import.module.css'
import type { Work } from './import_work'

const unused = 'unused'

export function Columns({ table, work }: { table: TableView; work: Work }) {
  const t = useText()
  const nameOf = (field: TableField) => t(`column-${field}`)
  const options = [
    { id: unused, name: t('import-column-unused') },
    ...table.fields.map(({ field, required }) => ({
      id: field,
      name: required ? t('import-column-required', { name: nameOf(field) }) : nameOf(field),
    })),
  ]
  const canChoose = table.kind !== null && !table.has_fixed_columns
  return (
    <>
      {canChoose && <p className={css.hint}>{t('import-columns-hint')}</p>}
      <Table label={t('import-columns-label')} className={css.columns ?? ''}>
        <Head>
          <Column isRowHeader>{t('import-column-header')}</Column>
          <Column>{t('import-column-samples')}</Column>
          <Column>{t('import-column-taken-as')}</Column>
        </Head>
        <Body>
          {table.columns.map((column, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may have one header
            <Row key={at} id={at}>
              <Cell>{column.header}</Cell>
              <Cell className={css.samples ?? ''}>{column.samples.join(' · ')}</Cell>
              <Cell>
                {canChoose ? (
                  <Select
                    label={t('import-column-of', { header: column.header })}
                    labelHidden
                    options={options}
                    value={column.field ?? unused}
                    onChoose={id => work.chooseField(table, at, id === unused ? null : (id as TableField))}
                  />
                ) : column.field === null ? (
                  t('import-column-unused')
                ) : (
                  nameOf(column.field)
                )}
              </Cell>
            </Row>
          ))}
        </Body>
      </Table>
    </>
  )
}
