import { ROLE_NAMES } from '../../export/words/role-names.ts';

/**
 * Every sentence that the command line says, in Vietnamese. `Messages` makes the other tables have the same ones. What one command alone
 * says, or what is said of a mistake, is made when it is asked for: most starts need none of it.
 */
export const vi = {
  program: {
    description: 'qcdc đọc kế hoạch bằng tiếng Việt thành dữ liệu: căn cứ, nhiệm vụ, cơ quan, thời hạn, nơi nhận.',
    optionsMark: '[tùy chọn]',
    commandMark: '<lệnh>',
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Tham số:',
      'Options:': 'Tùy chọn:',
      'Commands:': 'Lệnh:',
      'Global Options:': 'Tùy chọn chung:',
    } as Record<string, string>,
    options: {
      help: 'in trợ giúp này',
      version: 'in số phiên bản',
      lang: 'ngôn ngữ của thông báo: vi hoặc en (hoặc biến QCDC_LANG)',
      langValue: 'mã',
      noColor: 'không tô màu (hoặc biến NO_COLOR)',
    },
    helpCommand: { usage: 'help [lệnh]', description: 'in trợ giúp về một lệnh' },
    exitCodes: 'Mã thoát: 0 xong, 1 có điều cần sửa (dành cho các lệnh kiểm tra), 2 dùng sai hoặc có tệp không đọc được.',
    examples: 'Ví dụ:',
  },
  reading: {
    title: 'Cách đọc tệp:',
    encoding: 'bảng mã của tệp chữ, khi không muốn để tự đoán',
    changes: 'tệp Word còn theo dõi sửa đổi: đọc bản đã chấp nhận (accepted, mặc định) hay bản trước khi sửa (original)',
    limits: {
      unpacked: 'tệp nén: tối đa bao nhiêu MB khi giải ra, mặc định 8',
      entries: 'tệp nén: tối đa bao nhiêu tệp con, mặc định 2000',
      ratio: 'tệp nén: giải ra lớn gấp tối đa bao nhiêu lần, mặc định 60',
      depth: 'các phần lồng nhau tối đa bao nhiêu tầng, mặc định 200',
      pages: 'PDF, bản quét: tối đa bao nhiêu trang, mặc định 500',
      seconds: 'đọc PDF, hoặc chương trình khác (LibreOffice), được chạy tối đa bao nhiêu giây cho một tệp, mặc định 60',
      memory: 'đọc PDF được dùng tối đa bao nhiêu MB bộ nhớ, mặc định 1024',
    },
    ocr: 'bản quét (.pdf, .png, .jpg, .tif): nhận dạng chữ ở những trang không có chữ',
    recognizing: (done: number, all: number) => `đang nhận dạng chữ: trang ${done}/${all}`,
    wholeNumber: 'một số nguyên từ 1',
    values: { encoding: 'bảng-mã', changes: 'bản', number: 'số' },
  },
  parse: {
    description: 'Đọc kế hoạch và in tóm tắt: ai, việc gì, khi nào; hoặc toàn bộ dữ liệu với --json.',
    summary: 'đọc kế hoạch, in tóm tắt hoặc dữ liệu',
    file: 'tệp',
    argument: 'tệp Word, PDF, OpenDocument, HTML, Markdown hoặc văn bản thuần; “-” là đầu vào chuẩn',
    json: 'in dữ liệu dạng JSON; nhiều tệp thì mỗi tệp một dòng',
    tree: 'in cây đề mục của văn bản',
    examples: [
      ['qcdc parse ke-hoach.txt', 'tóm tắt cho người đọc'],
      ['qcdc parse ke-hoach.txt --json', 'dữ liệu, theo “qcdc schema”'],
      ['qcdc parse *.txt --json > ke-hoach.ndjson', 'mỗi tệp một dòng'],
      ['qcdc parse ban-quet.pdf --ocr', 'bản quét: nhận dạng chữ rồi đọc'],
      ['qcdc parse - < ke-hoach.docx', 'đọc từ đầu vào chuẩn'],
    ] as readonly (readonly [string, string])[],
  },
  get validate() {
    return {
      description:
        'Kiểm tra thể thức và nội dung của kế hoạch theo các quy định hiện hành, chỉ ra từng chỗ cần sửa cùng điều khoản làm căn cứ. Thiết lập đọc từ tệp qcdc.yaml gần nhất, tìm từ thư mục của văn bản lên trên.',
      summary: 'kiểm tra thể thức, viện dẫn, thời hạn',
      file: 'tệp|thư-mục',
      argument: 'kế hoạch (.txt, .md, .docx, …) hoặc thư mục; “-” là đầu vào chuẩn',
      values: { format: 'định-dạng', file: 'tệp', level: 'mức', count: 'số', regime: 'hệ' },
      options: {
        format: 'text cho người đọc; json, jsonl, sarif, github, gitlab, junit cho chương trình khác',
        output: 'tệp ghi ra; không có thì in ra đầu ra chuẩn',
        force: 'ghi đè tệp đã có',
        fix: 'sửa ngay trong tệp .txt, .md những chỗ chỉ sai hình thức',
        unsafeFixes: 'cùng với --fix: sửa cả những chỗ có thể đổi nghĩa, cần đọc lại',
        diff: 'chỉ in ra những gì --fix sẽ sửa, không ghi vào tệp',
        failOn: 'mức mà từ đó mã thoát là 1: error (mặc định), warning, info hoặc never (không bao giờ)',
        maxWarnings: 'nhiều cảnh báo hơn số này thì mã thoát cũng là 1',
        exitZero: 'mã thoát là 0 dù có điều cần sửa',
        quiet: 'chỉ in những điều làm cho mã thoát là 1',
        regime: 'coi là văn bản Nhà nước (state) hay của Đảng (party), thay vì theo dấu hiệu của văn bản',
        register: 'danh mục văn bản riêng của cơ quan (YAML), thêm vào danh mục có sẵn; dùng được nhiều lần',
        baseline: 'tệp ghi những điều đã biết, không báo lại nữa',
        updateBaseline: 'ghi những điều hiện có vào tệp của --baseline',
        config: 'tệp thiết lập, thay cho qcdc.yaml tìm từ thư mục của văn bản lên trên',
        noConfig: 'không dùng tệp thiết lập nào',
        printConfig: 'in thiết lập áp dụng cho tệp đầu tiên',
      },
      noDocuments: 'không có văn bản nào trong thư mục này',
      noConfigFound: 'không có tệp thiết lập',
      textOnly: 'chỉ sửa được tệp .txt và .md dạng UTF-8 hoặc UTF-16; hãy sửa tay theo từng phát hiện',
      unstable: 'các cách sửa cứ thay nhau mãi nên tệp được giữ nguyên; xin báo lại kèm văn bản',
      staleBaseline: (count: number) => `có ${count} mục không còn ứng với điều gì; hãy chạy lại với “--update-baseline” để bỏ`,
      staleEntry: (file: string, ruleId: string, text: string) => `${file}: ${ruleId}${text === '' ? '' : ` “${text}”`}`,
      staleMore: (count: number) => `… và ${count} mục khác`,
      wrong: {
        maxWarnings: (value: string) => `“--max-warnings” cần một số từ 0 trở lên, nhưng gặp “${value}”`,
        unsafeAlone: '“--unsafe-fixes” chỉ dùng cùng “--fix” hoặc “--diff”',
        fixStdin: '“--fix” cần tệp để ghi, không dùng cho đầu vào chuẩn; hãy dùng “--diff”',
        noBaseline: '“--update-baseline” cần biết ghi vào tệp nào: hãy thêm “--baseline TỆP”',
        notBaseline: 'không phải tệp baseline của qcdc; hãy tạo lại bằng “--update-baseline”',
      },
      examples: [
        ['qcdc validate ke-hoach.txt', 'những chỗ cần sửa, kèm căn cứ'],
        ['qcdc validate ke-hoach.txt --fix', 'sửa những chỗ chỉ sai hình thức'],
        ['qcdc validate ke-hoach.txt --diff', 'xem trước những chỗ sẽ sửa'],
        ['qcdc validate ke-hoach/ --format sarif -o qcdc.sarif', 'kết quả cho CI'],
      ] as readonly (readonly [string, string])[],
    };
  },
  get rules() {
    return {
      description: 'Liệt kê các quy tắc của “qcdc validate”: mức, áp dụng cho văn bản nào, có tự sửa được không, tìm điều gì.',
      summary: 'liệt kê các quy tắc kiểm tra',
      format: 'text cho người đọc, json cho chương trình khác',
      value: 'định-dạng',
      total: (count: number) => `${count} quy tắc; “qcdc explain QUY-TẮC” giải thích từng quy tắc.`,
      examples: [
        ['qcdc rules', 'bảng các quy tắc'],
        ['qcdc rules --format json', 'dữ liệu cho chương trình khác'],
      ] as readonly (readonly [string, string])[],
    };
  },
  get explain() {
    return {
      description: 'Giải thích một quy tắc của “qcdc validate”: tìm điều gì, vì sao, căn cứ điều khoản nào, ví dụ sai và đúng.',
      summary: 'giải thích một quy tắc kiểm tra',
      rule: 'quy-tắc',
      argument: 'tên quy tắc, như “qcdc rules” liệt kê',
      unknown: (id: string) => `không có quy tắc “${id}”`,
      seeRules: '; “qcdc rules” liệt kê mọi quy tắc',
      examples: [['qcdc explain malformed-number', 'số, ký hiệu viết không đúng mẫu']] as readonly (readonly [string, string])[],
    };
  },
  get diff() {
    return {
      name: 'diff',
      description:
        'So hai kế hoạch theo nội dung: nhiệm vụ thêm, bỏ, sửa, chuyển chỗ, tách, gộp; cơ quan, thời hạn, căn cứ, nơi nhận, thể thức thay đổi ra sao. Mã thoát: 0 giống nhau, 1 khác nhau, 2 không so được.',
      summary: 'so hai kế hoạch theo nội dung',
      file: 'tệp',
      argument: 'bản cũ rồi bản mới: văn bản hoặc kế hoạch đã lưu (.json); “-” là đầu vào chuẩn',
      values: { format: 'định-dạng', file: 'tệp', parts: 'phần', years: 'số-năm' },
      options: {
        format: 'text cho người đọc (mặc định), json, md, html; không có thì theo đuôi của -o',
        output: 'tệp ghi ra; không có thì in ra đầu ra chuẩn',
        force: 'ghi đè tệp đã có',
        stat: 'chỉ in số điểm khác nhau của từng phần',
        only: 'chỉ những phần này, cách nhau bằng dấu phẩy: header, citations, sections, tasks, bodies, deadlines, recipients, signature',
        yearShift: 'bản mới sau bản cũ bao nhiêu năm: auto tự nhận (mặc định), none coi như cùng năm, hoặc một số',
        exitZero: 'mã thoát là 0 dù hai bản khác nhau',
        gitDriver: 'in cách dùng qcdc trong “git diff”',
        git: 'do git gọi: nhận bảy tham số của git',
      },
      gitDriver: `# Để “git diff” so kế hoạch theo nội dung, trong kho git chạy:
git config diff.qcdc.command "qcdc diff --git"
git config diff.qcdc.textconv "qcdc text"

# rồi ghi vào tệp .gitattributes những tệp là kế hoạch:
ke-hoach/*.txt diff=qcdc
ke-hoach/*.md diff=qcdc
ke-hoach/*.docx diff=qcdc

# “git diff” dùng command; “git log -p” và “git show” dùng textconv, thêm --ext-diff thì dùng command.`,
      wrong: {
        twoFiles: (count: number) => `cần đúng hai tệp, bản cũ rồi bản mới, nhưng gặp ${count}`,
        stdinTwice: 'đầu vào chuẩn “-” chỉ dùng được cho một bản',
        only: (name: string, parts: string) => `“--only” không có phần “${name}”; hãy chọn trong: ${parts}`,
        yearShift: (value: string) => `“--year-shift” cần auto, none hoặc một số năm như 1, nhưng gặp “${value}”`,
        gitArguments: (count: number) => `“--git” cần bảy hoặc chín tham số mà git đưa, nhưng gặp ${count}; xem “qcdc diff --git-driver”`,
      },
      examples: [
        ['qcdc diff ke-hoach-2024.txt ke-hoach-2025.txt', 'khác gì năm trước'],
        ['qcdc diff du-thao.docx trinh-ky.docx -o so-sanh.html', 'trang HTML để gửi, để in'],
        ['qcdc diff a.txt b.txt --only tasks,deadlines', 'chỉ nhiệm vụ và thời hạn'],
        ['qcdc diff --git-driver', 'dùng trong git diff'],
      ] as readonly (readonly [string, string])[],
    };
  },
  get align() {
    return {
      description:
        'Đối chiếu kế hoạch cấp dưới với kế hoạch cấp trên: việc nào của cấp trên có liên quan đã có việc tương ứng, việc nào chưa; thời hạn nào muộn hơn cấp trên; đã lấy kế hoạch cấp trên làm căn cứ chưa. Mã thoát: 0 đủ cả, 1 có điều cần xem, 2 không đối chiếu được.',
      summary: 'đối chiếu kế hoạch cấp dưới với cấp trên',
      upper: 'kế hoạch cấp trên: văn bản hoặc kế hoạch đã lưu (.json); “-” là đầu vào chuẩn',
      lower: 'kế hoạch cấp dưới',
      values: { upper: 'cấp-trên', lower: 'cấp-dưới', format: 'định-dạng', file: 'tệp', number: 'số', body: 'cơ-quan' },
      options: {
        format: 'text cho người đọc (mặc định), json, md; không có thì theo đuôi của -o',
        output: 'tệp ghi ra; không có thì in ra đầu ra chuẩn',
        force: 'ghi đè tệp đã có',
        threshold: 'từ mức giống nhau này (0 đến 1, mặc định 0.5) mới coi là việc tương ứng; thấp hơn chỉ ghi là có thể',
        body: 'kế hoạch cấp dưới là của cơ quan này, thay cho cơ quan ban hành đã đọc được',
        exitZero: 'mã thoát là 0 dù có điều cần xem',
      },
      wrong: { threshold: (value: string) => `“--threshold” cần một số từ 0 đến 1, như 0.5, nhưng gặp “${value}”` },
      examples: [
        ['qcdc align ke-hoach-huyen.docx ke-hoach-xa.docx', 'việc nào của huyện xã chưa có'],
        ['qcdc align huyen.txt xa.txt --threshold 0.7 -o doi-chieu.md', 'chặt hơn, ghi ra Markdown'],
      ] as readonly (readonly [string, string])[],
    };
  },
  get due() {
    return {
      description:
        'Liệt kê việc đến hạn của nhiều kế hoạch, theo ngày. Thư mục được tìm hết các văn bản (.docx, .pdf, .txt, …) và tệp .json bên trong; tệp .json là kế hoạch đã lưu bằng “qcdc parse --json”.',
      summary: 'liệt kê việc đến hạn của nhiều kế hoạch',
      file: 'tệp|thư-mục',
      argument: 'kế hoạch (.docx, .pdf, .txt, …), kế hoạch đã lưu (.json), hoặc thư mục; “-” là đầu vào chuẩn',
      options: {
        within: 'chỉ trong chừng ấy thời gian kể từ hôm nay: 30d (ngày), 2w (tuần), 3m (tháng)',
        overdue: 'các hạn đã qua (với --within: đã qua trong chừng ấy thời gian)',
        today: 'coi ngày này là hôm nay, dạng 2023-03-01',
        body: 'chỉ việc của cơ quan này, chẳng hạn “Phòng Nội vụ”; chữ viết tắt cũng được',
        role: 'chỉ việc mà cơ quan giữ vai trò này',
        daysOff: 'tệp YAML các ngày nghỉ bù, hoán đổi của cơ quan (off, work)',
        shift: 'dời hạn rơi vào ngày nghỉ: before (trước), after (sau) hoặc none (không)',
        json: 'in dữ liệu dạng JSON',
        ics: 'in lịch iCalendar của các hạn này',
      },
      values: { span: 'khoảng', day: 'ngày', body: 'cơ-quan', file: 'tệp', side: 'cách', role: 'vai-trò' },
      examples: [
        ['qcdc due ke-hoach/ --within 30d', 'việc đến hạn trong 30 ngày tới'],
        ['qcdc due ke-hoach/ --overdue', 'các hạn đã qua'],
        ['qcdc due ke-hoach.txt --body "Phòng Nội vụ"', 'việc của một cơ quan'],
        ['qcdc due ke-hoach/ --shift-days-off before --ics > han.ics', 'lịch, hạn vào ngày nghỉ đưa lên trước'],
      ] as readonly (readonly [string, string])[],
      ahead: (from: string, to: string | null) => (to === null ? `Việc đến hạn từ ${from}` : `Việc đến hạn từ ${from} đến ${to}`),
      behind: (from: string | null, to: string) =>
        from === null ? `Các hạn đã qua trước ${to}` : `Các hạn đã qua từ ${from} đến trước ${to}`,
      left: (days: number) => (days === 0 ? 'hôm nay' : days === 1 ? 'ngày mai' : days > 0 ? `còn ${days} ngày` : `quá ${-days} ngày`),
      at: (time: string) => `lúc ${time}`,
      moved: (from: string) => `dời từ ${from}`,
      daysOff: {
        weekend: 'ngày nghỉ hằng tuần',
        'new-year': 'nghỉ Tết Dương lịch',
        tet: 'nghỉ Tết Nguyên đán',
        'hung-kings': 'nghỉ Giỗ Tổ Hùng Vương',
        reunification: 'nghỉ ngày Chiến thắng 30/4',
        labour: 'nghỉ ngày Quốc tế lao động 01/5',
        national: 'nghỉ Quốc khánh',
        compensatory: 'nghỉ bù',
        office: 'ngày nghỉ',
      },
      assumed: 'ngày cuối kỳ',
      place: (id: string) => `mục ${id}`,
      total: (items: number, plans: number) => `${items} hạn trong ${plans} kế hoạch`,
      nothing: (plans: number) => `Không có hạn nào trong ${plans} kế hoạch đã đọc.`,
      past: (count: number) => `${count} hạn đã qua: xem --overdue.`,
      badSpan: (option: string, value: string) => `“${option}” cần khoảng thời gian như 30d, 2w, 3m, nhưng gặp “${value}”`,
      badDay: (option: string, value: string) => `“${option}” cần một ngày có trong lịch, dạng 2023-03-01, nhưng gặp “${value}”`,
      officeDays: (line: number, message: string) => `dòng ${line}: ${message}`,
      noPlans: 'không có văn bản (.docx, .pdf, .txt, …) hay kế hoạch đã lưu (.json) nào trong thư mục này',
    };
  },
  get export() {
    return {
      description:
        'Ghi kế hoạch ra lịch, bảng tính hoặc dữ liệu. Nhiều kế hoạch vào cùng một tệp; kế hoạch đã lưu (.json từ “qcdc parse --json”) cũng dùng được như văn bản.',
      summary: 'ghi ra lịch, bảng tính hoặc dữ liệu',
      file: 'tệp',
      argument: 'văn bản (.docx, .pdf, .txt, …) hoặc kế hoạch đã lưu (.json); “-” là đầu vào chuẩn',
      values: {
        format: 'định dạng',
        day: 'ngày',
        name: 'tên',
        role: 'vai trò',
        days: 'số ngày',
        table: 'bảng',
        mark: 'dấu',
      },
      to: 'định dạng: ics (lịch), xlsx, csv (bảng tính), md, json, ndjson, yaml, akn (Akoma Ntoso); mặc định theo đuôi của -o',
      output: 'tệp ghi ra; không có thì in ra đầu ra chuẩn',
      force: 'ghi đè tệp đã có',
      from: 'chỉ những việc đến hạn từ ngày này (1/3/2023 hoặc 2023-03-01)',
      toDate: 'chỉ những việc đến hạn đến hết ngày này',
      body: 'chỉ việc của cơ quan này, viết tắt cũng được (“UBND xã”)',
      role: 'chỉ việc có vai trò này: leading chủ trì, implementing thực hiện, coordinating phối hợp, advising tham mưu, directing chỉ đạo, monitoring theo dõi',
      alarm: 'ics: nhắc trước bao nhiêu ngày, mặc định 7,3,1; “none” là không nhắc',
      todo: 'ics: ghi thành việc cần làm (VTODO), không phải sự kiện; Outlook và Google không đọc',
      table: 'csv: tasks nhiệm vụ (mặc định), deadlines thời hạn, citations căn cứ, bodies cơ quan, recipients nơi nhận',
      delimiter: 'csv: dấu ngăn cột, mặc định “,”; “;” hoặc “tab”',
      examples: [
        ['qcdc export ke-hoach.txt -o ke-hoach.ics', 'thời hạn vào lịch, có nhắc'],
        ['qcdc export *.txt -o theo-doi.xlsx', 'bảng theo dõi nhiều kế hoạch'],
        ['qcdc export ke-hoach.txt --to csv --body "Phòng Nội vụ"', 'việc của một phòng'],
        ['qcdc parse a.txt --json | qcdc export - --to md', 'tóm tắt từ dữ liệu'],
      ] as readonly (readonly [string, string])[],
      noFormat: 'chưa biết ghi ra định dạng nào: hãy thêm “--to xlsx” hoặc “-o TỆP.xlsx”',
      unknownExtension: (path: string) => `đuôi của “${path}” không cho biết định dạng: hãy thêm “--to”, chẳng hạn “--to xlsx”`,
      binary: (format: string) => `${format} là tệp nhị phân, không in ra màn hình được: hãy thêm “-o TỆP.${format}”`,
      outputIsInput: (path: string) => `“${path}” vừa là tệp đọc vừa là tệp ghi: hãy chọn tên khác cho -o`,
      notFor: (option: string, format: string) => `tùy chọn “${option}” không dùng cho định dạng ${format}`,
      wrong: {
        alarm: (value: string) => `“--alarm” cần số ngày, cách nhau bằng dấu phẩy, như “7,3,1”; không phải “${value}”`,
        from: (value: string) => `“--from” cần một ngày, như “1/3/2023” hoặc “2023-03-01”; không phải “${value}”`,
        toDate: (value: string) => `“--to-date” cần một ngày, như “31/3/2023” hoặc “2023-03-31”; không phải “${value}”`,
        delimiter: (value: string) => `“--delimiter” nhận “,”, “;”, “|” hoặc “tab”; không phải “${value}”`,
      },
      nothingWritten: 'chưa ghi gì, vì có tệp không đọc được',
    };
  },
  get text() {
    return {
      description: 'In phần chữ đọc được từ tệp, đúng như bộ phân tích thấy; mọi vị trí trong dữ liệu đều tính trên chữ này.',
      summary: 'in phần chữ đọc được từ tệp',
      file: 'tệp',
      argument: 'tệp Word, PDF, HTML, văn bản thuần…; “-” là đầu vào chuẩn',
      examples: [
        ['qcdc text ke-hoach.docx', 'chữ của tệp Word, cả số thứ tự tự động'],
        ['qcdc text ke-hoach.docx --changes original', 'bản trước khi sửa'],
        ['qcdc text ke-hoach.docx > ke-hoach.txt', 'lưu thành văn bản thuần'],
      ] as readonly (readonly [string, string])[],
    };
  },
  get schema() {
    return {
      description: 'In lược đồ JSON Schema (draft 2020-12) của dữ liệu mà “qcdc parse --json” in ra.',
      summary: 'in JSON Schema của dữ liệu',
      examples: [['qcdc schema > plan.schema.json', 'lưu lại để kiểm tra dữ liệu']] as readonly (readonly [string, string])[],
    };
  },
  get completion() {
    return {
      description: 'In kịch bản gợi ý lệnh khi nhấn phím Tab.',
      summary: 'in kịch bản gợi ý lệnh cho shell',
      argument: 'bash, zsh, fish hoặc powershell',
      examples: [
        ['source <(qcdc completion bash)', 'Bash: thêm vào ~/.bashrc'],
        ['qcdc completion zsh > "$fpath[1]/_qcdc"', 'Zsh'],
        ['qcdc completion fish > ~/.config/fish/completions/qcdc.fish', 'Fish'],
        ['qcdc completion powershell | Out-String | Invoke-Expression', 'PowerShell: thêm vào $PROFILE'],
      ] as readonly (readonly [string, string])[],
    };
  },

  error: 'lỗi:',
  note: 'lưu ý:',
  seeHelp: (command: string) => `Xem: ${command} --help`,
  stdin: '(đầu vào chuẩn)',
  stdout: 'đầu ra chuẩn',
  typingHint: 'Đang đọc từ bàn phím; kết thúc bằng Ctrl+D (Windows: Ctrl+Z rồi Enter).',
  internal: (reason: string) => `qcdc gặp lỗi của chính nó (${reason}); xin báo lại kèm văn bản gây lỗi`,

  notSaved: (problem: string, others: number) =>
    `không phải kế hoạch do “qcdc parse --json” lưu: ${problem}${others > 0 ? ` (và ${others} chỗ khác)` : ''}`,

  get output() {
    return {
      written: (path: string) => `Đã ghi ${path}`,
      exists: (path: string) => `đã có tệp “${path}”: thêm “--force” để ghi đè, hoặc chọn tên khác`,
      folder: (path: string) => `“${path}” là thư mục: hãy viết cả tên tệp`,
      missing: (path: string) => `không có thư mục để ghi “${path}”: hãy tạo thư mục trước`,
      denied: (path: string) => `không được phép ghi “${path}”: hãy chọn thư mục khác`,
      full: (path: string) => `hết chỗ trên đĩa khi ghi “${path}”`,
      unwritable: (path: string, code: string) => `hệ thống không ghi được “${path}” (mã ${code})`,
    };
  },

  get usage() {
    return {
      unknownOption: (option: string) => `không có tùy chọn “${option}”`,
      misplacedOption: (option: string, command: string) => `“${option}” là tùy chọn của một lệnh: hãy viết “qcdc ${command} … ${option}”`,
      unknownCommand: (name: string) => `không có lệnh “${name}”`,
      fileAsCommand: (file: string) => `thiếu tên lệnh trước tệp “${file}”: hãy viết “qcdc parse ${file}”`,
      didYouMean: (names: string) => `; có phải là “${names}”?`,
      missingArgument: (name: string) => `thiếu <${name}>`,
      missingValue: (option: string) => `tùy chọn “${option}” cần một giá trị`,
      invalidValue: (option: string, value: string, choices: string) => `“${option}” không nhận giá trị “${value}”; hãy chọn ${choices}`,
      invalidArgument: (name: string, value: string, choices: string) => `<${name}> không nhận giá trị “${value}”; hãy chọn ${choices}`,
      tooManyArguments: (command: string, most: number) =>
        most === 0 ? `lệnh “${command}” không nhận tham số nào` : `lệnh “${command}” chỉ nhận ${most} tham số`,
      conflict: (one: string, other: string) => `không dùng “${one}” cùng với “${other}”: hãy chọn một`,
      other: (reason: string) => `câu lệnh không đúng (${reason})`,
    };
  },

  get input() {
    return {
      missing: () => 'không có tệp này; hãy kiểm tra lại tên và thư mục',
      folder: () => 'là thư mục, trong khi cần tệp; hãy chỉ ra các tệp trong đó, chẳng hạn “*.txt”',
      denied: () => 'không được phép đọc tệp này; hãy xin quyền đọc hoặc chép tệp ra nơi khác',
      unreadable: (a: { code: string }) => `hệ thống không đọc được tệp này (mã ${a.code}); hãy thử chép tệp ra nơi khác`,
      empty: () => 'không có chữ nào, trong khi cần văn bản của một kế hoạch; hãy kiểm tra lại tệp nguồn',
      tooLarge: (a: { limit: number }) => `lớn hơn ${a.limit} MB, giới hạn của một văn bản; hãy tách tệp thành từng kế hoạch`,
      binary: (a: { offset: number }) =>
        `là dữ liệu nhị phân (byte 0 ở vị trí ${a.offset}), trong khi cần văn bản thuần UTF-8; hãy xuất tệp sang .txt rồi đọc lại`,
      foreign: (a: { format: string }) => `là tệp ${a.format}, trong khi cần một văn bản; hãy giải nén rồi đọc tệp bên trong`,
      notUtf8: (a: { line: number; byte: string }) =>
        `không phải UTF-8: byte 0x${a.byte} ở dòng ${a.line} không hợp lệ, và không đoán được bảng mã khác; hãy chỉ rõ bằng --encoding, hoặc lưu lại với bảng mã UTF-8`,
    };
  },

  overview: {
    noTitle: 'Không thấy tên loại và trích yếu',
    parentBody: 'Cấp trên',
    issuer: 'Cơ quan',
    number: 'Số',
    issued: 'Ban hành',
    period: 'Thời gian',
    regime: 'Thể thức',
    regimes: { state: 'văn bản Nhà nước', party: 'văn bản của Đảng' },
    unnumbered: (symbol: string) => `chưa có số (ký hiệu ${symbol})`,
    none: 'không thấy',
    bases: 'Căn cứ',
    about: (title: string) => `về ${title}`,
    tasks: 'Nhiệm vụ',
    noTasks: 'Không thấy nhiệm vụ nào.',
    roles: ROLE_NAMES,
    submitTo: 'gửi',
    via: (body: string) => `(qua ${body})`,
    deliverable: 'sản phẩm',
    closing: 'Kết thúc văn bản',
    recipients: 'Nơi nhận',
    copies: (count: number) => `(${count} bản)`,
    signature: 'Người ký',
    unsigned: 'chưa ký tên',
    review: 'Cần xem lại',
    line: (line: number) => `dòng ${line}`,
    evidence: { inferred: 'suy ra', ocr: 'chữ nhận dạng còn ngờ' },
    inferred: (what: string) => `suy ra, không viết trong văn bản: ${what}`,
    doubtful: (what: string) => `đọc từ chữ nhận dạng còn ngờ: ${what}`,
    fields: { issuer: 'cơ quan ban hành', period: 'thời gian', type: 'tên loại', number: 'số, ký hiệu', date: 'ngày ban hành' },
    inferredParts: { year: 'năm', month: 'tháng', date: 'ngày' },
    deadlineInferred: (parts: string, text: string) => `thời hạn “${text}”: ${parts} được suy ra`,
    deadlineDoubtful: (text: string) => `thời hạn “${text}”: chữ nhận dạng còn ngờ`,
    citationDoubtful: (text: string) => `văn bản “${text}”: chữ nhận dạng còn ngờ`,
    unresolved: (text: string) => `“${text}”: chưa rõ là văn bản nào`,
    more: (count: number) => `… và ${count} điều khác (xem --json)`,
    nothing: 'Không có gì cần xem lại.',
    totals: (n: { tasks: number; deadlines: number; bodies: number; citations: number }) =>
      `${n.tasks} nhiệm vụ · ${n.deadlines} thời hạn · ${n.bodies} cơ quan · ${n.citations} văn bản được viện dẫn`,
  },

  calendar: {
    day: (d: string, m: string, y: string) => `${d}/${m}/${y}`,
    dayOfYear: (d: number, m: number) => `ngày ${d}/${m}`,
    month: (m: string, y: string) => `tháng ${m}/${y}`,
    year: (y: string) => `năm ${y}`,
    quarter: (q: number, y: string) => `quý ${['I', 'II', 'III', 'IV'][q - 1]}/${y}`,
    half: (h: number, y: string) => `6 tháng ${h === 1 ? 'đầu' : 'cuối'} năm ${y}`,
    years: (from: string, to: string) => `giai đoạn ${from}–${to}`,
    range: (from: string, to: string) => `${from} – ${to}`,
    weekdays: {
      MO: 'thứ Hai',
      TU: 'thứ Ba',
      WE: 'thứ Tư',
      TH: 'thứ Năm',
      FR: 'thứ Sáu',
      SA: 'thứ Bảy',
      SU: 'Chủ nhật',
    } as Record<string, string>,
  },

  deadline: {
    bounds: {
      before: (when: string) => `trước ${when}`,
      by: (when: string) => `chậm nhất ${when}`,
      on: (when: string) => when,
      from: (when: string) => `từ ${when}`,
      within: (when: string) => `trong ${when}`,
    },
    onDay: (day: string) => `ngày ${day}`,
    atTime: (time: string, when: string) => `${time} ${when}`,
    ongoing: 'thường xuyên',
    latest: (day: string) => `chậm nhất ${day}`,
  },

  recurrence: {
    every: { DAILY: 'hằng ngày', WEEKLY: 'hằng tuần', MONTHLY: 'hằng tháng', YEARLY: 'hằng năm' },
    quarterly: 'hằng quý',
    interval: {
      DAILY: (n: number) => `${n} ngày một lần`,
      WEEKLY: (n: number) => `${n} tuần một lần`,
      MONTHLY: (n: number) => `${n} tháng một lần`,
      YEARLY: (n: number) => `${n} năm một lần`,
    },
    workingDay: (nth: number) => {
      if (nth === 1) return 'ngày làm việc đầu tiên';
      if (nth === -1) return 'ngày làm việc cuối cùng';
      return nth > 0 ? `ngày làm việc thứ ${nth}` : `ngày làm việc thứ ${-nth} từ cuối tháng`;
    },
    monthDay: (day: number) => (day === -1 ? 'ngày cuối tháng' : day < 0 ? `ngày thứ ${-day} từ cuối tháng` : `ngày ${day}`),
    months: (months: readonly number[]) => `tháng ${months.join(', ')}`,
    monthDays: (day: string, months: readonly number[]) =>
      day.endsWith('tháng') ? `${day} ${months.join(', ')}` : `${day} ${months.length > 1 ? 'các ' : ''}tháng ${months.join(', ')}`,
    with: (every: string, latest: boolean, when: string) => `${every}, ${latest ? 'chậm nhất ' : ''}${when}`,
  },
};

export type Messages = typeof vi;
