/// Words by which pages in several languages mark what is not their article.
enum ElsewhereWords {
  /// Headings of boxes that lead to other articles.
  static let related: Set<String> = [
    "related", "related articles", "related article", "related stories", "related story",
    "related posts", "related content", "related news", "related coverage", "related links",
    "related topics", "related reading", "related videos", "you may also like",
    "you might also like", "you may like", "you might like", "you may also enjoy",
    "recommended", "recommended for you", "recommended reading", "recommended stories",
    "read next", "up next", "read more", "read also", "also read", "more stories",
    "more from this author", "more news", "most read", "most popular", "popular posts",
    "popular stories", "trending", "trending now", "latest news", "latest stories",
    "around the web", "from the web", "from our partners", "sponsored", "sponsored content",
    "promoted stories", "editors' picks", "editor's picks", "top stories", "don't miss",
    "story continues below gallery", "tin liên quan", "bài liên quan", "bài viết liên quan",
    "tin cùng chuyên mục", "cùng chuyên mục", "tin khác", "các tin khác", "đọc thêm",
    "xem thêm", "đọc nhiều", "tin nổi bật", "có thể bạn quan tâm", "tin mới nhất",
    "você pode gostar", "leia também", "veja também", "notícias relacionadas",
    "artigos relacionados", "te puede interesar", "también te puede interesar",
    "noticias relacionadas", "artículos relacionados", "lire aussi", "à lire aussi",
    "articles similaires", "vous aimerez aussi", "sur le même sujet", "lesen sie auch",
    "mehr zum thema", "das könnte sie auch interessieren", "ähnliche artikel",
    "leggi anche", "ti potrebbe interessare", "articoli correlati", "lees ook",
    "читайте также", "похожие статьи", "смотрите также", "baca juga", "artikel terkait",
    "ilgili haberler", "czytaj także", "関連記事", "おすすめ記事", "相关阅读", "相关文章", "관련기사",
  ]

  /// Headings over what readers wrote, or are asked to write.
  static let discussion: Set<String> = [
    "leave a reply", "leave a comment", "leave a reply cancel reply", "post a comment",
    "add a comment", "add new comment", "write a comment", "join the conversation",
    "join the discussion", "have your say", "comments", "comment", "0 comments",
    "tell us what you think", "what do you think", "bình luận", "ý kiến bạn đọc",
    "gửi bình luận", "viết bình luận", "deixe um comentário", "deja un comentario",
    "deja una respuesta", "laisser un commentaire", "kommentare", "schreibe einen kommentar",
    "commenti", "комментарии", "tinggalkan balasan",
  ]

  /// Headings over a bar of buttons.
  static let sharing: Set<String> = [
    "share", "share this", "share this article", "share this story", "share on", "like this",
    "chia sẻ", "chia sẻ bài viết", "compartilhe", "compartir", "partager", "teilen", "follow us",
    "subscribe", "newsletter", "sign up for our newsletter", "advertisement", "ad", "quảng cáo",
  ]

  /// Beginnings of lines at the end that ask for something or lead elsewhere.
  static let calls = [
    "follow us", "follow @", "like us on", "subscribe", "sign up", "click here", "get access to",
    "get the latest", "get our", "download the app", "become a member", "join our", "want more",
    "if you enjoyed this", "enjoyed this article", "enjoy this article", "read more", "see also:",
    "send us your", "have a tip", "got a tip", "listen to", "filed under", "tagged with",
    "comments are closed", "note: we are temporarily", "theo dõi chúng tôi", "đăng ký nhận",
    "mời bạn đọc", "xem thêm", "đọc thêm", "chia sẻ bài viết",
  ]

  /// What a line in italics at the end says about its author and the paper.
  static let colophon = [
    "follow us", "follow him", "follow her", "follow them", "follow me", "on twitter",
    "on facebook", "subscribe", "newsletter", "sign up", "originally published", "is out now",
    "email ",
  ]

  /// Beginnings of lines that say who wrote a text, and when.
  static let credits = [
    "posted on", "posted by", "posted at", "posted in", "posted:", "published", "updated",
    "last updated", "first published", "written by", "author:", "story by", "words by",
    "reported by", "filed under", "đăng bởi", "đăng ngày", "đăng lúc", "cập nhật", "ngày đăng",
    "người đăng", "publicado em", "publicado el", "publié le", "veröffentlicht", "pubblicato",
    "опубликовано", "categories", "tags:",
  ]
}
