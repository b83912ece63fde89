extension SampleTexts {
  /// The guide to tinbai in Vietnamese.
  static let guideInVietnamese: [File] = [
    (
      "guide/chao-mung.md",
      """
      ---
      title: "Chào mừng đến với tinbai"
      date: 2026-10-01T09:20:00+07:00
      source: "tinbai"
      section: "Hướng dẫn"
      topic: "Hướng dẫn tinbai"
      tags: ["hướng dẫn"]
      language: vi
      description: "tinbai đọc thư viện bài viết của riêng bạn ngay trên terminal: tin tức, thông
        báo, văn bản có số hiệu. Đây là thư viện mẫu để bạn dạo thử."
      ---
      Mọi bài trong thư viện mẫu đều do chúng tôi viết ra. Tỉnh Hoài Giang, sông Trầm, các con người
      và văn bản ở đây không có thật; nếu trùng với ai thì chỉ là tình cờ. Thư viện mẫu không lẫn
      vào thư viện của bạn: những gì bạn đánh dấu ở đây mất đi khi thoát.

      ## Năm phút đầu tiên

      1. Bấm `j` và `k` (hoặc mũi tên) để đi trong danh sách, `Enter` để đọc, `Esc` để về.
      2. Bấm `/` rồi gõ `duong ven song` không dấu. Kết quả hiện ra trong lúc bạn gõ.
      3. Bấm `b` ở một bài để đánh dấu, `B` để xem các bài đánh dấu, `U` để hoàn tác.
      4. Bấm `?` để xem mọi phím.
      5. Bấm `q` để về chỗ trước, và từ danh sách đầu thì thoát. Lần sau mở lại thư viện của mình,
         bạn sẽ thấy đúng bài và đúng dòng đang đọc dở.

      ## Các bài hướng dẫn

      - Phím trong danh sách và khung đọc
      - Tìm có dấu và không dấu
      - Đánh dấu, đã đọc và hoàn tác
      - Nhập bài của bạn
      - Giao diện màu, phím và thiết lập
      - Gõ tiếng Việt trên terminal
      - Dòng lệnh và JSON

      Tất cả nằm trong chuyên mục *Hướng dẫn*; bấm `s` để chọn chuyên mục.
      """
    ),
    (
      "guide/phim.md",
      """
      ---
      title: "Phím trong danh sách và khung đọc"
      date: 2026-10-01T09:18:00+07:00
      source: "tinbai"
      section: "Hướng dẫn"
      topic: "Hướng dẫn tinbai"
      tags: ["hướng dẫn", "phím"]
      language: vi
      description: "Một bảng phím ngắn cho việc đọc hằng ngày. Bấm ? hoặc F1 ở bất cứ đâu để xem
        bảng đầy đủ, đúng với các phím bạn đã đổi."
      ---
      ## Di chuyển

      | Phím | Trong danh sách | Trong khung đọc |
      |---|---|---|
      | `j` `k`, mũi tên | bài sau, bài trước | xuống, lên một dòng |
      | `Ctrl-d` `Ctrl-u` | nửa trang | nửa trang |
      | `PgDn` `PgUp`, dấu cách | một trang | một trang |
      | `g` `G`, `Home` `End` | bài đầu, bài cuối | đầu bài, cuối bài |
      | `Enter`, `l`, mũi tên phải | đọc bài | |
      | `Esc`, `h`, mũi tên trái | về danh sách trước | về danh sách |

      Gõ số trước một phím để lặp lại: `10j` đi mười bài, `50%` đến giữa.

      ## Khi đang đọc

      - `[` và `]` sang bài mới hơn, cũ hơn của cùng danh sách (dùng `{` và `}` cũng được).
      - `o` mở địa chỉ của bài bằng trình duyệt; chỉ mở http, https và mailto.
      - `i` xem những gì trang ghi kèm bài: điện thoại cần biết, văn bản, lượt truy cập. Chọn một
        văn bản rồi bấm `Enter` để đọc, nếu thư viện có.
      - `n` và `N` đến chỗ khớp sau, chỗ khớp trước của lần tìm.

      ## Các khung

      Từ 100 cột, danh sách và khung đọc nằm cạnh nhau; từ 160 cột có thêm khung chuyên mục, nguồn
      và thẻ. Hẹp hơn thì mỗi lúc một khung. `Tab` sang khung sau, `s` đến danh mục, `Ctrl-l` vẽ lại
      màn hình.

      Chuột cũng dùng được: bánh xe để cuộn, bấm để chọn, bấm đúp để đọc.

      `q` lùi từng bước rồi thoát. `Ctrl-C` thoát ngay. `Ctrl-Z` ra dòng lệnh, gõ `fg` để trở lại.
      """
    ),
    (
      "guide/tim.md",
      """
      ---
      title: "Tìm có dấu và không dấu"
      date: 2026-10-01T09:17:00+07:00
      source: "tinbai"
      section: "Hướng dẫn"
      topic: "Hướng dẫn tinbai"
      tags: ["hướng dẫn", "tìm kiếm"]
      language: vi
      description: "Chữ không dấu khớp với mọi dấu, chữ có dấu chỉ khớp với chính nó. Gõ thế nào
        cũng là một câu tìm hợp lệ."
      ---
      Bấm `/` ở bất cứ đâu. Kết quả mới nhất đứng trước, kèm đoạn có từ khớp được tô sáng.

      | Bạn gõ | Tìm thấy | Không tìm thấy |
      |---|---|---|
      | `duong` | đường, dương, Dương | |
      | `đường` | đường, Đường | dương |
      | `hoà` | hòa, hoà | hóa |
      | `"lang nghe"` | làng nghề | nghề của làng |
      | `song -lu` | bài có *sông* mà không có *lũ* | |
      | `thuyen*` | thuyền, và các từ dài hơn | |
      | `412/QĐ-UBND` | số hiệu văn bản | |

      Nhiều từ thì bài phải có đủ các từ. Trong lúc bạn gõ, từ cuối cùng được hiểu là phần đầu của
      từ.

      Không cần để ý bài được lưu bằng dạng Unicode nào: dựng sẵn, tổ hợp hay nửa nọ nửa kia đều tìm
      được như nhau, và *hòa* với *hoà* là một.

      ## Trong ô tìm

      - `Mũi tên lên`, `xuống` chọn kết quả; `Enter` mở bài **tại chỗ khớp đầu tiên**.
      - `Ctrl-r` đổi giữa mới nhất trước và khớp nhất trước.
      - `Ctrl-w` xóa một từ, `Ctrl-u` xóa đến đầu.
      - `Esc` đưa bạn về đúng chỗ đang đứng trước khi tìm.

      Khi đọc một kết quả, `n` và `N` đi giữa các chỗ khớp.
      """
    ),
    (
      "guide/danh-dau.md",
      """
      ---
      title: "Đánh dấu, đã đọc và hoàn tác"
      date: 2026-10-01T09:16:00+07:00
      source: "tinbai"
      section: "Hướng dẫn"
      topic: "Hướng dẫn tinbai"
      tags: ["hướng dẫn", "đánh dấu"]
      language: vi
      description: "b đánh dấu, B xem các bài đánh dấu, u đổi đã đọc và chưa đọc, U hoàn tác. Mọi
        thay đổi đều được ghi lại nên hoàn tác được cả sau khi mở lại."
      ---
      **Đánh dấu.** Bấm `b` ở một bài trong danh sách, trong kết quả tìm hay khi đang đọc; bấm lần
      nữa để bỏ. Dấu hiệu hiện ngay ở cả hai khung. `B` cho xem các bài đánh dấu, bấm lại `B` để về.

      **Đã đọc.** Một bài được coi là đã đọc khi bạn mở ra chừng một giây hoặc cuộn xuống. Bài chưa
      đọc có chữ đậm. Bấm `u` để đổi lại; khi bạn đã tự chọn, chương trình không đổi theo ý mình
      nữa.

      **Hoàn tác.** `U` hoàn tác thay đổi gần nhất: đánh dấu, trạng thái đọc, hay cả một lần nhập
      bài. Bấm tiếp để lùi thêm. Thoát rồi mở lại vẫn hoàn tác được.

      **Chỗ đang đọc.** Thoát lúc nào cũng được. Khi mở lại, bạn trở về đúng khung, đúng bài, đúng
      dòng.

      Đánh dấu không mất khi nhập lại cùng một tệp: bài đã có chỉ được cập nhật, không nhân đôi.
      """
    ),
    (
      "guide/nhap-bai.md",
      """
      ---
      title: "Nhập bài của bạn"
      date: 2026-10-01T09:15:00+07:00
      source: "tinbai"
      section: "Hướng dẫn"
      topic: "Hướng dẫn tinbai"
      tags: ["hướng dẫn", "nhập"]
      language: vi
      description: "Lệnh tinbai import đưa tệp và cả thư mục vào thư viện: trang đã lưu, văn bản
        dán, Markdown, JSON từng dòng."
      ---
      ```sh
      tinbai import ~/tin-da-luu
      tinbai import trang.html du-lieu.jsonl
      ```

      Thư mục được đọc cùng mọi thứ bên trong. Cuối cùng có một dòng tóm tắt: bao nhiêu bài đã nhập,
      cập nhật, đã có sẵn, bỏ qua và lỗi. Một tệp hỏng không làm dừng các tệp khác, và nhập lại cùng
      một thư mục không tạo bài trùng.

      ## Những gì đọc được

      - **Trang web đã lưu (HTML).** Trước hết là trang của các cổng thông tin dùng NukeViet, kể cả
        trang văn bản; sau đó là dữ liệu schema.org, OpenGraph; cuối cùng là phần chữ chính của
        trang.
      - **Văn bản dán.** Chọn hết một trang, chép, dán vào tệp `.txt`: tiêu đề, ngày, tác giả, nguồn
        được nhận ra, phần thừa quanh bài được bỏ.
      - **Markdown** có phần đầu YAML hoặc TOML, hoặc không có.
      - **JSON từng dòng**, mỗi dòng một bài.

      Muốn xem trước mà không lưu gì:

      ```sh
      tinbai import --dry-run --json trang.html
      ```

      ## Một bài Markdown

      ```markdown
      ---
      title: Thông báo nghỉ lễ
      date: 2026-04-24T08:00:00+07:00
      source: Trường THPT Cầu Mây
      tags: [thông báo, lịch]
      ---
      Nhà trường thông báo lịch nghỉ như sau…
      ```

      Thư viện là một tệp trong thư mục dữ liệu của bạn (thường là `~/.local/share/tinbai`). Dùng
      `--library` hoặc biến `TINBAI_LIBRARY` để chọn tệp khác.
      """
    ),
    (
      "guide/mau-va-thiet-lap.md",
      """
      ---
      title: "Giao diện màu, phím và thiết lập"
      date: 2026-10-01T09:14:00+07:00
      source: "tinbai"
      section: "Hướng dẫn"
      topic: "Hướng dẫn tinbai"
      tags: ["hướng dẫn", "thiết lập"]
      language: vi
      description: "Sáu giao diện màu có sẵn, một tệp thiết lập, một tệp phím. Viết sai chỗ nào,
        tinbai nói rõ tệp, dòng và cách sửa."
      ---
      Các tệp nằm trong `~/.config/tinbai`. Không có tệp nào cũng được.

      ## settings.toml

      ```toml
      theme = "giay-do"    # tên giao diện màu, hoặc đường dẫn tệp
      measure = 72         # số cột tối đa của một dòng khi đọc, từ 20 đến 200
      language = "vi"      # vi hoặc en
      mouse = true         # false: để chuột cho terminal
      ```

      ## Giao diện màu

      | Tên | |
      |---|---|
      | `dark` | tối, mặc định |
      | `light` | sáng |
      | `high-contrast` | tương phản cao |
      | `sixteen` | chỉ mười sáu màu của terminal |
      | `giay-do` | ấm như giấy dó |
      | `son-mai` | sơn mài dưới ánh đèn |

      Thử một giao diện màu: `tinbai --sample --theme son-mai`. Muốn làm giao diện của riêng mình,
      chép `dark.toml` vào `~/.config/tinbai/themes` với tên khác rồi sửa. Terminal ít màu hoặc có
      đặt `NO_COLOR` vẫn đọc được.

      ## keys.toml

      ```toml
      search = ["/", "f3"]
      toggle-bookmark = "m"
      open-link = []       # không dùng phím nào
      ```

      Tên phím viết như `j`, `G`, `ctrl-d`, `alt-x`, `page-down`, `space`, `f1`. `Ctrl-C` luôn dùng
      để thoát.

      Nếu viết nhầm, chẳng hạn `serch`, tinbai báo tệp, dòng, cột và hỏi: *Ý bạn là “search”?*
      """
    ),
    (
      "guide/go-tieng-viet.md",
      """
      ---
      title: "Gõ tiếng Việt trên terminal"
      date: 2026-10-01T09:13:00+07:00
      source: "tinbai"
      section: "Hướng dẫn"
      topic: "Hướng dẫn tinbai"
      tags: ["hướng dẫn", "tiếng Việt"]
      language: vi
      description: "Dùng bộ gõ quen thuộc của bạn trong ô tìm; không có bộ gõ thì cứ gõ không dấu.
        Ngoài ô tìm nên tắt bộ gõ để phím lệnh đến ngay."
      ---
      Ô tìm nhận chữ từ mọi bộ gõ: ibus, fcitx5, UniKey qua máy khác, hay bàn phím tiếng Việt của hệ
      thống. Bộ gõ gửi chữ dựng sẵn hay chữ kèm dấu rời, hoặc xóa đi gõ lại nhiều lần cho một chữ,
      kết quả vẫn như nhau.

      **Không có bộ gõ?** Cứ gõ không dấu: `hoi nghi` tìm ra *hội nghị*. Muốn hẹp hơn, dán một từ có
      dấu vào ô tìm.

      **Phím lệnh khi bộ gõ đang bật.** Nhiều bộ gõ giữ lại chữ cái để chờ dấu, nên `u`, `o`, `s` có
      thể đến chậm một nhịp. Ngoài ô tìm, hãy tắt bộ gõ, hoặc dùng mũi tên, `Enter`, `Esc` và các
      phím chức năng. Bạn cũng có thể đổi phím trong `keys.toml`.

      **Chữ hiện thành ô vuông hay dấu hỏi?** Hãy kiểm tra terminal dùng UTF-8:

      ```sh
      locale
      export LANG=C.UTF-8
      ```

      Trên máy để `LANG=C`, tinbai vẫn hiện tiếng Việt nếu terminal hiểu được UTF-8.

      Ngôn ngữ giao diện lấy theo `LC_ALL`, `LC_MESSAGES`, `LANG`; chọn riêng bằng `--lang vi` hoặc
      `--lang en`.
      """
    ),
    (
      "guide/dong-lenh.md",
      """
      ---
      title: "Dòng lệnh và JSON"
      date: 2026-10-01T09:12:00+07:00
      source: "tinbai"
      section: "Hướng dẫn"
      topic: "Hướng dẫn tinbai"
      tags: ["hướng dẫn", "dòng lệnh"]
      language: vi
      description: "Những gì trình đọc làm được với thư viện, kịch bản cũng làm được, kể cả khi
        trình đọc đang mở."
      ---
      ```sh
      tinbai search bang gia dat --limit 5
      tinbai list --unread
      tinbai list --bookmarked --json
      tinbai show 42 --markdown > bai-42.md
      tinbai bookmark 42 57
      tinbai bookmark 42 --remove
      ```

      Câu tìm bắt đầu bằng dấu gạch thì đặt `--` trước: `tinbai search -- -lu song`.

      ## JSON

      Với `--json`, mỗi dòng là một đối tượng. `search` và `list` cho `id`, `title`, `published`,
      `source`, `section`, `read`, `bookmarked`; riêng `search` có thêm `snippet` và `highlights`,
      là các cặp [đầu, cuối) đếm theo ký tự Unicode của đoạn trích. `show --json` cho toàn bộ bài.

      ```sh
      tinbai search 'nghi quyet' --json | jq -r '[.published, .title] | @tsv'
      ```

      ## Mã kết thúc

      | Mã | Nghĩa |
      |---:|---|
      | 0 | xong |
      | 1 | không tìm thấy gì |
      | 2 | lệnh viết sai |
      | 3 | một phần bị lỗi |
      | 4 | không dùng được thư viện |
      """
    ),
  ]
}
