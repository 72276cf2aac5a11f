import type { Messages } from './vi.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month = (m: string | number) => MONTHS[Number(m) - 1] ?? String(m);
const monthNames = (months: readonly number[]) => (months.length > 1 ? `months ${months.join(', ')}` : months.map(month).join());
const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const en: Messages = {
  program: {
    description: 'qcdc reads Vietnamese plans (kế hoạch) as data: legal bases, tasks, bodies, deadlines, recipients.',
    optionsMark: '[options]',
    commandMark: '<command>',
    titles: {},
    options: {
      help: 'print this help',
      version: 'print the version number',
      lang: 'language of messages: vi or en (or set QCDC_LANG)',
      langValue: 'code',
      noColor: 'no colours (or set NO_COLOR)',
    },
    helpCommand: { usage: 'help [command]', description: 'print help about a command' },
    exitCodes: 'Exit codes: 0 done, 1 findings (kept for the commands that check), 2 wrong use or a file that cannot be read.',
    examples: 'Examples:',
  },
  parse: {
    description: 'Reads plans and prints an overview: who, what, when; or with --json the whole of the data.',
    summary: 'read plans, print an overview or the data',
    file: 'file',
    argument: 'plain text (.txt) or Markdown (.md); “-” is standard input',
    json: 'print the data as JSON; for several files one line each',
    tree: 'print the outline tree of the document',
    examples: [
      ['qcdc parse plan.txt', 'overview for people'],
      ['qcdc parse plan.txt --json', 'the data, as “qcdc schema” describes it'],
      ['qcdc parse *.txt --json > plans.ndjson', 'one line per file'],
      ['pdftotext -layout plan.pdf - | qcdc parse -', 'read standard input'],
    ],
  },
  schema: {
    description: 'Prints the JSON Schema (draft 2020-12) of the data that “qcdc parse --json” prints.',
    summary: 'print the JSON Schema of the data',
    examples: [['qcdc schema > plan.schema.json', 'keep it to check data with']],
  },
  completion: {
    description: 'Prints the script that completes commands when Tab is pressed.',
    summary: 'print a completion script for a shell',
    argument: 'bash, zsh, fish or powershell',
    examples: [
      ['source <(qcdc completion bash)', 'Bash: add it to ~/.bashrc'],
      ['qcdc completion zsh > "$fpath[1]/_qcdc"', 'Zsh'],
      ['qcdc completion fish > ~/.config/fish/completions/qcdc.fish', 'Fish'],
      ['qcdc completion powershell | Out-String | Invoke-Expression', 'PowerShell: add it to $PROFILE'],
    ],
  },

  error: 'error:',
  seeHelp: (command) => `See: ${command} --help`,
  stdin: '(standard input)',
  typingHint: 'Reading from the keyboard; end with Ctrl+D (Windows: Ctrl+Z, then Enter).',
  internal: (reason) => `qcdc has met a fault of its own (${reason}); please report it together with the document`,

  usage: {
    unknownOption: (option) => `there is no option “${option}”`,
    misplacedOption: (option, command) => `“${option}” is an option of a command: write “qcdc ${command} … ${option}”`,
    unknownCommand: (name) => `there is no command “${name}”`,
    fileAsCommand: (file) => `no command before the file “${file}”: write “qcdc parse ${file}”`,
    didYouMean: (names) => `; did you mean “${names}”?`,
    missingArgument: (name) => `<${name}> is missing`,
    missingValue: (option) => `option “${option}” needs a value`,
    invalidValue: (option, value, choices) => `“${option}” does not take “${value}”; choose one of ${choices}`,
    invalidArgument: (name, value, choices) => `<${name}> does not take “${value}”; choose one of ${choices}`,
    tooManyArguments: (command, most) => `command “${command}” takes ${most === 0 ? 'no arguments' : count(most, 'argument')}`,
    conflict: (one, other) => `“${one}” cannot be used together with “${other}”: choose one`,
    other: (reason) => `wrong command line (${reason})`,
  },

  input: {
    missing: () => 'there is no such file; check the name and the folder',
    folder: () => 'is a folder where a file is expected; name the files in it, for instance “*.txt”',
    denied: () => 'may not be read; ask for permission or copy the file elsewhere',
    unreadable: (a) => `the system cannot read this file (${a.code}); try a copy of it elsewhere`,
    empty: () => 'has no text where a plan is expected; check where the file comes from',
    tooLarge: (a) => `is larger than ${a.limit} MB, the limit for one document; split it into single plans`,
    binary: (a) =>
      `is binary data (byte 0 at offset ${a.offset}) where plain UTF-8 text is expected; export the document as .txt and read that`,
    foreign: (a) => `is a ${a.format} file where plain text (.txt) or Markdown (.md) is expected; export it as .txt in UTF-8`,
    notUtf8: (a) =>
      `is not UTF-8: byte 0x${a.byte} on line ${a.line} is not valid (perhaps TCVN3, VNI or Windows-1258); save it again as UTF-8`,
  },

  overview: {
    noTitle: 'No type and title found',
    parentBody: 'Under',
    issuer: 'Issuer',
    number: 'Number',
    issued: 'Issued',
    period: 'Period',
    regime: 'Rules',
    regimes: { state: 'State document', party: 'Party document' },
    unnumbered: (symbol) => `not numbered yet (symbol ${symbol})`,
    none: 'not found',
    bases: 'Legal bases',
    about: (title) => `on: ${title}`,
    tasks: 'Tasks',
    noTasks: 'No task found.',
    roles: {
      directing: 'directed by',
      advising: 'advised by',
      leading: 'led by',
      coordinating: 'with',
      implementing: 'done by',
      monitoring: 'followed by',
    },
    submitTo: 'to',
    via: (body) => `(through ${body})`,
    deliverable: 'deliverable',
    closing: 'Closing',
    recipients: 'Recipients',
    copies: (n) => `(${count(n, 'copy', 'copies')})`,
    signature: 'Signed by',
    unsigned: 'not signed',
    review: 'Worth a look',
    line: (line) => `line ${line}`,
    evidence: { inferred: 'inferred', ocr: 'doubtful OCR' },
    inferred: (what) => `inferred, not written in the document: ${what}`,
    doubtful: (what) => `read from doubtful OCR text: ${what}`,
    fields: { issuer: 'issuer', period: 'period', type: 'type', number: 'number', date: 'date of issue' },
    inferredParts: { year: 'year', month: 'month', date: 'day' },
    deadlineInferred: (parts, text) => `deadline “${text}”: ${parts} inferred`,
    deadlineDoubtful: (text) => `deadline “${text}”: doubtful OCR text`,
    citationDoubtful: (text) => `citation “${text}”: doubtful OCR text`,
    unresolved: (text) => `“${text}”: unclear which document it stands for`,
    more: (n) => `… and ${n} more (see --json)`,
    nothing: 'Nothing to look at again.',
    totals: (n) =>
      [
        count(n.tasks, 'task'),
        count(n.deadlines, 'deadline'),
        count(n.bodies, 'body', 'bodies'),
        count(n.citations, 'cited instrument'),
      ].join(' · '),
  },

  calendar: {
    day: (d, m, y) => `${Number(d)} ${month(m)} ${y}`,
    dayOfYear: (d, m) => `${d} ${month(m)}`,
    month: (m, y) => `${month(m)} ${y}`,
    year: (y) => y,
    quarter: (q, y) => `Q${q} ${y}`,
    half: (h, y) => `${h === 1 ? 'first' : 'second'} half of ${y}`,
    years: (from, to) => `${from}–${to}`,
    range: (from, to) => `${from} – ${to}`,
    weekdays: { MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday', SU: 'Sunday' },
  },

  deadline: {
    bounds: {
      before: (when) => `before ${when}`,
      by: (when) => `by ${when}`,
      on: (when) => when,
      from: (when) => `from ${when}`,
      within: (when) => `within ${when}`,
    },
    onDay: (day) => day,
    atTime: (time, when) => `${when}, ${time}`,
    ongoing: 'ongoing',
    latest: (day) => `by ${day}`,
  },

  recurrence: {
    every: { DAILY: 'every day', WEEKLY: 'every week', MONTHLY: 'every month', YEARLY: 'every year' },
    quarterly: 'every quarter',
    interval: {
      DAILY: (n) => `every ${n} days`,
      WEEKLY: (n) => `every ${n} weeks`,
      MONTHLY: (n) => `every ${n} months`,
      YEARLY: (n) => `every ${n} years`,
    },
    monthDay: (day) => (day === -1 ? 'the last day' : `day ${day}`),
    months: (months) => monthNames(months),
    monthDays: (day, months) => `${day} of ${monthNames(months)}`,
    with: (every, latest, when) => `${every}, ${latest ? 'by ' : ''}${when}`,
  },
};
