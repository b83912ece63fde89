import Testing

@testable import Vietnamese

@Suite struct DocumentNumberTests {
  private static func rows(_ table: String) -> [String] {
    table.split(separator: "\n").map(String.init)
  }

  /// Rows of "text → number, number".
  @Test(arguments: rows(numbers))
  func `numbers of documents are found`(row: String) {
    let cells = row.split(separator: " → ", maxSplits: 1).map(String.init)
    let found = DocumentNumber.all(in: cells[0])
    #expect(found.map(\.canonical) == cells[1].split(separator: ", ").map(String.init))
    for number in found {
      #expect(number.text == String(decoding: Array(cells[0].utf8)[number.range], as: UTF8.self))
    }
  }

  @Test(arguments: rows(others))
  func `other numbers are left alone`(text: String) {
    #expect(DocumentNumber.all(in: text).map(\.canonical) == [])
  }

  @Test func `the tables have at least 80 numbers and 60 others`() {
    #expect(Self.rows(numbers).count >= 80)
    #expect(Self.rows(others).count >= 60)
  }

  @Test func `the text stays as written and the range is in bytes`() {
    let found = DocumentNumber.all(in: "Quyết định 214 / qđ – UBND nói")
    #expect(found.map(\.text) == ["214 / qđ – UBND"])
    #expect(found.map(\.canonical) == ["214/QĐ-UBND"])
    #expect(found.map(\.range) == [16..<34])
  }

  @Test func `marks may be decomposed and dashes of any kind`() {
    #expect(DocumentNumber.all(in: "12-QĐ/TU\u{31B}").map(\.canonical) == ["12-QĐ/TƯ"])
    for dash in ["-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "\u{2212}"] {
      #expect(
        DocumentNumber.all(in: "31/2022/TT\(dash)BKHCN").map(\.canonical) == ["31/2022/TT-BKHCN"])
      #expect(DocumentNumber.all(in: "47\(dash)CT/TW").map(\.canonical) == ["47-CT/TW"])
    }
    #expect(
      DocumentNumber.all(in: "45\u{A0}/\u{A0}KH\u{A0}-\u{A0}UBND").map(\.canonical)
        == ["45/KH-UBND"])
    #expect(DocumentNumber.all(in: "45\u{2044}KH-UBND").map(\.canonical) == ["45/KH-UBND"])
  }

  @Test func `a hostile run of digits and signs ends soon`() {
    #expect(DocumentNumber.all(in: String(repeating: "1/", count: 20_000)) == [])
    #expect(DocumentNumber.all(in: String(repeating: "(1", count: 20_000)) == [])
    #expect(DocumentNumber.all(in: String(repeating: "1/QĐ-UBND,", count: 2000)).count == 2000)
    #expect(DocumentNumber.all(in: String(repeating: "9", count: 20_000) + "/QĐ-UBND") == [])
  }
}

private let numbers = """
  Thông tư 31/2022/TT-BKHCN của Bộ → 31/2022/TT-BKHCN
  Nghị định số 186/2024/NĐ-CP ngày 12/9/2024 → 186/2024/NĐ-CP
  Quyết định số 17/2016/QĐ-UBND → 17/2016/QĐ-UBND
  (Thông tư số 77/2019/TT-BCA) → 77/2019/TT-BCA
  Luật số 41/2019/QH14 → 41/2019/QH14
  Bộ luật 91/2015/QH13. → 91/2015/QH13
  Nghị quyết 326/2016/UBTVQH14 → 326/2016/UBTVQH14
  Pháp lệnh 26/2004/PL-UBTVQH11 → 26/2004/PL-UBTVQH11
  Pháp lệnh số 10/2003/PL-UBTVQH → 10/2003/PL-UBTVQH
  03/2018/TTLT-VKSNDTC-BCA-BTP → 03/2018/TTLT-VKSNDTC-BCA-BTP
  58/2008/TTLT-BTC-BTP, → 58/2008/TTLT-BTC-BTP
  02/2011/TTLT/BNV-BTC → 02/2011/TTLT/BNV-BTC
  19/2018/NQ-HĐND → 19/2018/NQ-HĐND
  01/2021/TT-BNNPTNT → 01/2021/TT-BNNPTNT
  15/2020/CT-TTg → 15/2020/CT-TTG
  03/VBHN-BTC → 03/VBHN-BTC
  05/2020/HNGĐ-PT → 05/2020/HNGĐ-PT
  102/2020/DS-ST → 102/2020/DS-ST
  09/2021/QĐ-UBND và 45/KH-UBND → 09/2021/QĐ-UBND, 45/KH-UBND
  QĐ 214/QĐ-UBND; → 214/QĐ-UBND
  Số: 214/QĐ-UBND → 214/QĐ-UBND
  Số:214/QĐ-UBND → 214/QĐ-UBND
  số 1020/SYT-NVY ngày 2/6 → 1020/SYT-NVY
  Công văn 5599/BYT-MT → 5599/BYT-MT
  Công văn số 2601/VPCP-KGVX → 2601/VPCP-KGVX
  Công văn 1234/UBND-VX5 → 1234/UBND-VX5
  3399/BGDĐT-GDTrH → 3399/BGDĐT-GDTRH
  1552/SGDĐT-GDTH → 1552/SGDĐT-GDTH
  881/SNV-CCVC → 881/SNV-CCVC
  Chỉ thị 16/CT-TTg → 16/CT-TTG
  Nghị quyết 68/NQ-CP → 68/NQ-CP
  Quyết định 1226/QĐ-TTg → 1226/QĐ-TTG
  Quyết định 1.226/QĐ-TTg → 1226/QĐ-TTG
  Báo cáo 123/BC-UBND → 123/BC-UBND
  Tờ trình 15/TTr-UBND → 15/TTR-UBND
  Thông báo 45/TB-VPCP → 45/TB-VPCP
  Công điện 12/CĐ-TTg → 12/CĐ-TTG
  Hướng dẫn 102/HD-SNV → 102/HD-SNV
  Phương án 33/PA-UBND → 33/PA-UBND
  Chương trình 12/CTr-UBND → 12/CTR-UBND
  Giấy mời 67/GM-UBND → 67/GM-UBND
  Giấy phép 34/GP-BTNMT → 34/GP-BTNMT
  Nghị quyết 254/NQ-HĐND → 254/NQ-HĐND
  Kế hoạch 45/KH-BCĐ389 → 45/KH-BCĐ389
  Kế hoạch số 7/KH-UBND → 7/KH-UBND
  Nghị định 47/CP → 47/CP
  Quyết định 327/TTg cũ → 327/TTG
  Công văn 455/UBND → 455/UBND
  45a/QĐ-UBND → 45A/QĐ-UBND
  12B/TB-VPCP → 12B/TB-VPCP
  100/QĐ-CTUBND → 100/QĐ-CTUBND
  300/QĐ-UBND-HC → 300/QĐ-UBND-HC
  Chỉ thị 47-CT/TW được → 47-CT/TW
  Kế hoạch 219-KH/TU của → 219-KH/TU
  Nghị quyết 36-NQ/TU → 36-NQ/TU
  Nghị quyết số 28-NQ/TW, ngày 23/5/2018 → 28-NQ/TW
  Quy định 102-QĐ/TW → 102-QĐ/TW
  Quy định số 08-QĐi/TW → 08-QĐI/TW
  Hướng dẫn 09-HD/BTCTW → 09-HD/BTCTW
  Kết luận 24-KL/TW → 24-KL/TW
  Quyết định 115-QĐ/TU → 115-QĐ/TU
  Chương trình 15-CTr/TU → 15-CTR/TU
  Thông báo 138-TB/VPTW → 138-TB/VPTW
  Công văn 123-CV/TU → 123-CV/TU
  Báo cáo 55-BC/HU → 55-BC/HU
  Nghị quyết 12-NQ/ĐU → 12-NQ/ĐU
  Chỉ thị 20-CT/TƯ → 20-CT/TƯ
  Chương trình hành động 12-CTHĐ/TU → 12-CTHĐ/TU
  Quyết định 01-QĐ/ĐUK → 01-QĐ/ĐUK
  Luật số 50-L/CTN → 50-L/CTN
  Chỉ thị 47 CT/TW → 47-CT/TW
  Chỉ thị 47 - CT / TW → 47-CT/TW
  Kế hoạch 219–KH/TU → 219-KH/TU
  Thông tư 31/2022/TT – BKHCN → 31/2022/TT-BKHCN
  thông tư 31/2022/tt-bkhcn → 31/2022/TT-BKHCN
  chỉ thị 47-ct/tw → 47-CT/TW
  quyết định 214/qđ-ubnd → 214/QĐ-UBND
  quyet dinh 214/qd-ubnd → 214/QD-UBND
  nghị định 186/2024/nđ-cp → 186/2024/NĐ-CP
  45/Kh-Ubnd → 45/KH-UBND
  214/QĐ-UBND - Quyết định về việc → 214/QĐ-UBND
  214/QĐ-UBND-Quyết định → 214/QĐ-UBND
  47-CT/TW, 219-KH/TU và 36-NQ/TU → 47-CT/TW, 219-KH/TU, 36-NQ/TU
  45/KH-UBND;214/QĐ-UBND,47-CT/TW → 45/KH-UBND, 214/QĐ-UBND, 47-CT/TW
  “186/2024/NĐ-CP” → 186/2024/NĐ-CP
  - 214/QĐ-UBND → 214/QĐ-UBND
  –214/QĐ-UBND → 214/QĐ-UBND
  Ngày 2/6/2020, Quyết định 214/QĐ-UBND có 15/20 điều → 214/QĐ-UBND
  Theo 31/2022/TT-BKHCN. → 31/2022/TT-BKHCN
  """

private let others = """
  15/20
  2015-2020
  02/06/2020
  2-6-2020
  tháng 3/2020
  tháng 5/2020 - UBND tỉnh họp
  ngày 2/6 - UBND tỉnh
  ngày 2/6/2020-UBND tỉnh
  2020-06-02T15:51:00+07:00
  0203.3835.666
  033-3835678
  (0203) 3835 678
  +84-203-3835678
  1/2
  3/4 diện tích
  50/50
  24/7
  24/24 giờ
  km/h
  60 km/h
  60km/h
  100 m3/ngày
  5 triệu/năm
  15 tấn/ha
  1/Huynh-Ba-Luc
  2/Mai-Thi-Hong-Cuc
  http://x.vn/214/QĐ-UBND
  https://x.vn/van-ban?so=214/QĐ-UBND
  www.x.vn/a;214/QĐ-UBND
  x.vn/vb,214/QĐ-UBND
  a@b.vn,47-CT/TW
  /2020/05/tin-tuc
  12/2020/tin-tuc
  05/2020/bai-viet
  tin/2020/06/QD-1
  Covid-19
  Covid-19/SYT-NVY
  SARS-CoV-2
  A320-200/TW
  B-52
  5/BMW-X5
  7/AC-DC
  12-AB/CD
  3/SUV-MPV
  220/USB-C
  37-T
  9-U
  0-IfLM
  7-Rcz
  1-RWRXAQPIslZDEkeDhIWUjxtPBAYUmINN
  QH14
  QĐ-UBND
  CT/TW
  NĐ 100/2019
  khóa 2015-2020/TU
  số 5/2020
  5/2020/QĐ
  5/1900/QĐ-UBND
  5-2020/QĐ-UBND-x/1/QĐ-UBND
  1234567/QĐ-UBND
  15:30/QĐ-UBND
  1,5/QĐ-UBND
  2.5/QĐ-UBND
  lớp 12/A
  lớp 5A/TB
  12 ct, tw
  hội nghị 35 ct và tw
  8/3 - Kế hoạch
  thứ 2 - CT của hội/nhóm
  Hợp đồng 12 tháng/TT
  QL18/KM-45
  VTV1/HD
  1/KH
  214/QĐ-
  35-CT/
  35-CT/ tháng
  1:1/KH-UBND
  """
