import './charts.css'

/** The values of a chart as a real table, newest first. A dash means: not known. It never counts as a zero. */
export const ValuesTable = ({
  caption,
  columns,
  rows,
}: {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly key: string
    readonly cells: readonly (string | undefined)[]
    /** Below what the row is about: what its values come to. */
    readonly note?: string
    /** The first cell is a name or the runner's own words: it is in no language of ours. */
    readonly isName?: boolean
  }[]
}) => (
  <table className="values">
    <caption className="visually-hidden">{caption}</caption>
    <thead>
      <tr>
        {columns.map(column => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, cells: [first, ...rest], note, isName = false }) => (
        <tr key={key}>
          <th scope="row">
            {isName ? <span translate="no">{first}</span> : first}
            {note !== undefined && <span className="values-note">{note}</span>}
          </th>
          {columns.slice(1).map((column, place) => (
            <td key={column}>{rest[place] ?? '–'}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
