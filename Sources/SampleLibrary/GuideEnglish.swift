extension SampleTexts {
  /// The guide to tinbai in English.
  static let guideInEnglish: [File] = [
    (
      "guide/welcome.md",
      """
      ---
      title: "Welcome to tinbai"
      date: 2026-10-01T09:19:00+07:00
      source: "tinbai"
      section: "Guide"
      topic: "Guide to tinbai"
      tags: ["guide"]
      language: en
      description: "tinbai reads your own library of articles in the terminal: news, notices, and
        official documents with their numbers. This is the sample library; look around."
      ---
      Everything here was written for the sample. Hoài Giang province, the Trầm river, its people
      and its documents do not exist; any likeness is an accident. The sample never mixes with your
      own library, and what you bookmark here is gone when you leave.

      ## The first five minutes

      1. Press `j` and `k` (or the arrows) to move in the list, `Enter` to read, `Esc` to go back.
      2. Press `/` and type `duong ven song`, without marks. Results appear while you type.
      3. Press `b` on an article to bookmark it, `B` to see all bookmarks, `U` to undo.
      4. Press `?` to see all keys.
      5. Press `q` to go back, and from the first list to leave. When you open your own library
         again, you are at the same article and line.

      ## The guide

      - Keys in the list and in the article
      - Searching with and without marks
      - Bookmarks, read marks and undo
      - Importing your own files
      - Themes, keys and settings
      - Typing Vietnamese in a terminal
      - Command line and JSON

      They are all in the section *Guide*; press `s` to choose a section.
      """
    ),
    (
      "guide/keys.md",
      """
      ---
      title: "Keys in the list and in the article"
      date: 2026-10-01T09:11:00+07:00
      source: "tinbai"
      section: "Guide"
      topic: "Guide to tinbai"
      tags: ["guide", "keys"]
      language: en
      description: "A short table for daily reading. Press ? or F1 anywhere for the whole of it,
        with the keys that you have changed."
      ---
      ## Moving

      | Key | In a list | In an article |
      |---|---|---|
      | `j` `k`, arrows | next, previous article | a line down, up |
      | `Ctrl-d` `Ctrl-u` | half a page | half a page |
      | `PgDn` `PgUp`, space | a page | a page |
      | `g` `G`, `Home` `End` | first, last article | beginning, end |
      | `Enter`, `l`, right arrow | read the article | |
      | `Esc`, `h`, left arrow | back to the list before | back to the list |

      A number before a key repeats it: `10j` moves ten articles, `50%` goes to the middle.

      ## While reading

      - `[` and `]` go to the newer and the older article of the same list (`{` and `}` do the
        same).
      - `o` opens the article's address in your browser; only http, https and mailto are opened.
      - `i` shows what the page said beside the article: telephones, documents, counters. Choose a
        document and press `Enter` to read it, if the library has it.
      - `n` and `N` go to the next and the previous match of the search.

      ## Panes

      From 100 columns on, the list and the article stand side by side; from 160, sections, sources
      and tags stand beside them. Below 100 you see one pane at a time. `Tab` goes to the next pane,
      `s` to the lists, `Ctrl-l` draws the screen again.

      The mouse works too: the wheel scrolls, a click selects, a double click opens.

      `q` goes back step by step and then leaves. `Ctrl-C` leaves at once. `Ctrl-Z` takes you to the
      shell, and `fg` brings you back.
      """
    ),
    (
      "guide/searching.md",
      """
      ---
      title: "Searching with and without marks"
      date: 2026-10-01T09:10:00+07:00
      source: "tinbai"
      section: "Guide"
      topic: "Guide to tinbai"
      tags: ["guide", "search"]
      language: en
      description: "Letters without marks match any marks, letters with marks only themselves.
        Whatever you type is a valid query."
      ---
      Press `/` anywhere. The newest results come first, with the matching passage and the matched
      words highlighted.

      | You type | Finds | Does not find |
      |---|---|---|
      | `duong` | đường, dương, Dương | |
      | `đường` | đường, Đường | dương |
      | `hoà` | hòa, hoà | hóa |
      | `"lang nghe"` | làng nghề, side by side | nghề của làng |
      | `song -lu` | articles with *sông* and without *lũ* | |
      | `thuyen*` | thuyền, and longer words | |
      | `412/QĐ-UBND` | a document's number | |

      An article must have all the words. While you type, the last word is taken for the beginning
      of one.

      It does not matter how an article's letters were stored, composed or with separate marks, and
      both ways to place a tone (*hòa*, *hoà*) are one.

      ## In the search pane

      - The up and down arrows select a result; `Enter` opens the article **at its first match**.
      - `Ctrl-r` changes between newest first and best match first.
      - `Ctrl-w` erases a word, `Ctrl-u` everything before the cursor.
      - `Esc` takes you back to exactly where you were.

      In an article that you found, `n` and `N` move between the matches.
      """
    ),
    (
      "guide/bookmarks.md",
      """
      ---
      title: "Bookmarks, read marks and undo"
      date: 2026-10-01T09:09:00+07:00
      source: "tinbai"
      section: "Guide"
      topic: "Guide to tinbai"
      tags: ["guide", "bookmarks"]
      language: en
      description: "b sets a bookmark, B shows them all, u changes read and unread, U undoes. Every
        change is written down, so undo works after a restart too."
      ---
      **Bookmarks.** Press `b` on an article in a list, among the results of a search, or while
      reading; press it again to remove the bookmark. It shows at once in both panes. `B` shows all
      bookmarks, and `B` again takes you back.

      **Read and unread.** An article counts as read when you have had it open for about a second or
      have scrolled in it. Unread titles are bold. `u` changes it back; once you have decided, the
      program leaves it alone.

      **Undo.** `U` undoes the last change: a bookmark, a read mark, or a whole import. Press it
      again to go further back. It works after you have left and returned.

      **Your place.** Leave at any time. When you come back, you are in the same pane, at the same
      article and line.

      Bookmarks survive importing the same file again: an article that is there already is updated,
      never doubled.
      """
    ),
    (
      "guide/importing.md",
      """
      ---
      title: "Importing your own files"
      date: 2026-10-01T09:08:00+07:00
      source: "tinbai"
      section: "Guide"
      topic: "Guide to tinbai"
      tags: ["guide", "import"]
      language: en
      description: "tinbai import takes files and whole folders into the library: saved pages,
        pasted text, Markdown, JSON lines."
      ---
      ```sh
      tinbai import ~/saved-news
      tinbai import page.html data.jsonl
      ```

      Folders are read with everything inside them. At the end there is one line that says how many
      articles were imported, updated, already there, skipped and failed. One broken file does not
      stop the others, and importing a folder again does not double anything.

      ## What can be read

      - **Saved web pages (HTML).** First the pages of portals that run on NukeViet, official
        documents included; then schema.org and OpenGraph data; else the main text of the page.
      - **Pasted text.** Select a whole page, copy it, paste it into a `.txt` file: title, date,
        author and source are recognised, and what stood around the article is left out.
      - **Markdown** with YAML or TOML front matter, or without.
      - **JSON lines**, one article a line.

      To look without storing anything:

      ```sh
      tinbai import --dry-run --json page.html
      ```

      ## An article in Markdown

      ```markdown
      ---
      title: Holiday closing
      date: 2026-04-24T08:00:00+07:00
      source: Cầu Mây library
      tags: [notice, opening hours]
      ---
      The library is closed on the following days…
      ```

      The library is one file in your data folder (mostly `~/.local/share/tinbai`). `--library` or
      the variable `TINBAI_LIBRARY` names another.
      """
    ),
    (
      "guide/themes-and-settings.md",
      """
      ---
      title: "Themes, keys and settings"
      date: 2026-10-01T09:07:00+07:00
      source: "tinbai"
      section: "Guide"
      topic: "Guide to tinbai"
      tags: ["guide", "settings"]
      language: en
      description: "Six themes, one file of settings, one file of keys. Where something is written
        wrong, tinbai names the file, the line and what to do."
      ---
      The files are in `~/.config/tinbai`. None of them has to be there.

      ## settings.toml

      ```toml
      theme = "light"      # the name of a theme, or the path of a file
      measure = 72         # the most columns of a line in an article, 20 to 200
      language = "en"      # en or vi
      mouse = true         # false leaves the mouse to the terminal
      ```

      ## Themes

      | Name | |
      |---|---|
      | `dark` | the default |
      | `light` | for bright rooms |
      | `high-contrast` | at least seven to one |
      | `sixteen` | the terminal's own colours |
      | `giay-do` | warm as handmade paper |
      | `son-mai` | lacquer by lamplight |

      Try one: `tinbai --sample --theme son-mai`. To make your own, copy `dark.toml` to
      `~/.config/tinbai/themes` under another name and change it. Terminals with few colours, or
      with `NO_COLOR` set, stay readable.

      ## keys.toml

      ```toml
      search = ["/", "f3"]
      toggle-bookmark = "m"
      open-link = []       # no key at all
      ```

      Keys are written as `j`, `G`, `ctrl-d`, `alt-x`, `page-down`, `space`, `f1`. `Ctrl-C` always
      leaves the program.

      If you write `serch`, tinbai names file, line and column and asks: *Did you mean “search”?*
      """
    ),
    (
      "guide/typing-vietnamese.md",
      """
      ---
      title: "Typing Vietnamese in a terminal"
      date: 2026-10-01T09:06:00+07:00
      source: "tinbai"
      section: "Guide"
      topic: "Guide to tinbai"
      tags: ["guide", "Vietnamese"]
      language: en
      description: "Use your own input method in the search pane; without one, type without marks.
        Outside the search pane, switch it off so that command keys arrive at once."
      ---
      The search pane takes letters from every input method: ibus, fcitx5, UniKey on the machine
      that you connect from, or the system's Vietnamese keyboard. Whether it sends composed letters,
      letters with separate marks, or erases and retypes a letter several times, the result is the
      same.

      **No input method?** Type without marks: `hoi nghi` finds *hội nghị*. To narrow it down, paste
      a word with marks.

      **Command keys while an input method is on.** Many of them hold a letter back to wait for its
      mark, so `u`, `o` and `s` may arrive one key late. Outside the search pane, switch it off, or
      use the arrows, `Enter`, `Esc` and the function keys. You can also change keys in `keys.toml`.

      **Boxes or question marks instead of letters?** See that the terminal uses UTF-8:

      ```sh
      locale
      export LANG=C.UTF-8
      ```

      Where `LANG=C` is set, tinbai shows Vietnamese all the same if the terminal understands UTF-8.

      The interface speaks the language of `LC_ALL`, `LC_MESSAGES` or `LANG`; `--lang vi` and
      `--lang en` choose it for once.
      """
    ),
    (
      "guide/command-line.md",
      """
      ---
      title: "Command line and JSON"
      date: 2026-10-01T09:05:00+07:00
      source: "tinbai"
      section: "Guide"
      topic: "Guide to tinbai"
      tags: ["guide", "scripts"]
      language: en
      description: "What the reader does with the library, a script can do too, also while a reader
        is open."
      ---
      ```sh
      tinbai search bang gia dat --limit 5
      tinbai list --unread
      tinbai list --bookmarked --json
      tinbai show 42 --markdown > article-42.md
      tinbai bookmark 42 57
      tinbai bookmark 42 --remove
      ```

      Put `--` before a query that begins with a hyphen: `tinbai search -- -lu song`.

      ## JSON

      With `--json` each line is one object. `search` and `list` give `id`, `title`, `published`,
      `source`, `section`, `read` and `bookmarked`; `search` adds `snippet` and `highlights`, pairs
      [start, end) counted in Unicode scalars of the snippet. `show --json` gives the whole article.

      ```sh
      tinbai search 'nghi quyet' --json | jq -r '[.published, .title] | @tsv'
      ```

      ## Exit codes

      | Code | Meaning |
      |---:|---|
      | 0 | done |
      | 1 | nothing found |
      | 2 | wrong use |
      | 3 | partly failed |
      | 4 | the library cannot be used |
      """
    ),
  ]
}
