extension SampleTexts {
  /// Decisions, plans and orders of the province; the news mention their numbers.
  static let provinceDecisions: [File] = [
    (
      "documents/412-qd-ubnd.md",
      """
      ---
      kind: document
      title: "Quyết định phê duyệt dự án đầu tư xây dựng đường ven sông Trầm"
      date: 2019-11-18T16:00:00+07:00
      source: "www.hoaigiang.gov.example"
      section: "Văn bản"
      language: vi
      url: http://www.hoaigiang.gov.example/van-ban/412-qd-ubnd/
      number: 412/QĐ-UBND
      intro: "Phê duyệt dự án đầu tư xây dựng đường ven sông Trầm, đoạn Cầu Mây - Bến Vạn - Cồn
        Nhạn"
      category: "Quyết định"
      areas: ["Giao thông", "Đầu tư công"]
      subject: "UBND tỉnh Hoài Giang"
      signer: "Lưu Đình Khiển"
      issued: 2019-11-18
      valid_from: 2019-11-18
      attachments: [{name: "412-qd-ubnd.pdf", url:
        "http://www.hoaigiang.gov.example/van-ban/412-qd-ubnd/412-qd-ubnd.pdf"}]
      ---
      **ỦY BAN NHÂN DÂN TỈNH HOÀI GIANG**

      Căn cứ Luật Tổ chức chính quyền địa phương;

      Căn cứ Luật Đầu tư công;

      Xét đề nghị của Giám đốc Sở Kế hoạch và Đầu tư,

      **QUYẾT ĐỊNH:**

      **Điều 1.** Phê duyệt dự án đầu tư xây dựng đường ven sông Trầm với các nội dung chính:

      1. Chiều dài: 27,8 km; điểm đầu tại cầu Cầu Mây, thành phố Trầm Châu; điểm cuối tại bến Cồn
         Nhạn, huyện Cồn Nhạn.
      2. Quy mô: đoạn Cầu Mây - Bến Vạn bốn làn xe, nền đường rộng 21 m; đoạn Bến Vạn - Cồn Nhạn hai
         làn xe, nền đường rộng 12 m.
      3. Tổng mức đầu tư: 1.486 tỷ đồng từ ngân sách tỉnh và nguồn thu tiền sử dụng đất.
      4. Thời gian thực hiện: từ tháng 11/2019 đến hết quý III/2023.

      **Điều 2.** Ban Quản lý dự án đầu tư xây dựng tỉnh làm chủ đầu tư, chịu trách nhiệm lựa chọn
      phương án kỹ thuật hạn chế lấn dòng chảy, hoàn thành tái định cư trước khi thu hồi đất ở.

      **Điều 3.** Chánh Văn phòng UBND tỉnh, giám đốc các sở, chủ tịch UBND các huyện, thị xã, thành
      phố liên quan chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.
      """
    ),
    (
      "documents/08-2019-qd-ubnd.md",
      """
      ---
      kind: document
      title: "Quyết định ban hành Quy định quản lý bến khách ngang sông"
      date: 2019-03-25T10:00:00+07:00
      source: "www.hoaigiang.gov.example"
      section: "Văn bản"
      language: vi
      url: http://www.hoaigiang.gov.example/van-ban/08-2019-qd-ubnd/
      number: 08/2019/QĐ-UBND
      intro: "Ban hành Quy định quản lý hoạt động bến khách ngang sông trên địa bàn tỉnh Hoài Giang"
      category: "Quyết định"
      areas: ["Giao thông", "Đường thủy nội địa"]
      subject: "UBND tỉnh Hoài Giang"
      signer: "Lưu Đình Khiển"
      issued: 2019-03-25
      valid_from: 2019-04-10
      expires: 2023-09-14
      replaced_by: ["19/2023/QĐ-UBND"]
      ---
      *Văn bản hết hiệu lực từ ngày 15/9/2023, được thay thế bởi Quyết định số 19/2023/QĐ-UBND.*

      **Điều 1.** Phạm vi điều chỉnh: hoạt động của bến khách ngang sông, phương tiện và người lái
      phương tiện trên các tuyến đường thủy nội địa do tỉnh quản lý.

      **Điều 2.** Bến chỉ được hoạt động khi có giấy phép, có lối lên xuống an toàn, có đèn chiếu
      sáng nếu hoạt động ban đêm.

      **Điều 3.** Phương tiện phải có trang bị áo phao hoặc dụng cụ nổi cho hành khách; không chở
      quá số người ghi trong giấy chứng nhận đăng kiểm.

      **Điều 4.** UBND cấp xã nơi có bến kiểm tra ít nhất sáu tháng một lần và báo cáo UBND cấp
      huyện.
      """
    ),
    (
      "documents/19-2023-qd-ubnd.md",
      """
      ---
      kind: document
      title: "Quyết định ban hành Quy định về bảo đảm an toàn tại bến khách ngang sông"
      date: 2023-08-31T09:30:00+07:00
      source: "www.hoaigiang.gov.example"
      section: "Văn bản"
      language: vi
      url: http://www.hoaigiang.gov.example/van-ban/19-2023-qd-ubnd/
      number: 19/2023/QĐ-UBND
      intro: "Ban hành Quy định về bảo đảm an toàn tại bến khách ngang sông trên địa bàn tỉnh Hoài
        Giang"
      category: "Quyết định"
      areas: ["Giao thông", "Đường thủy nội địa"]
      subject: "UBND tỉnh Hoài Giang"
      signer: "Tạ Quang Nhuận"
      issued: 2023-08-31
      valid_from: 2023-09-15
      replaces: ["08/2019/QĐ-UBND"]
      attachments: [{name: "19-2023-qd-ubnd.pdf", url:
        "http://www.hoaigiang.gov.example/van-ban/19-2023-qd-ubnd/19-2023-qd-ubnd.pdf"}]
      ---
      **Điều 1.** Ban hành kèm theo Quyết định này Quy định về bảo đảm an toàn tại bến khách ngang
      sông.

      **Điều 2.** Quyết định có hiệu lực từ ngày 15/9/2023, thay thế Quyết định số 08/2019/QĐ-UBND
      ngày 25/3/2019.

      ## Quy định kèm theo

      ### Điều 3. Trách nhiệm của chủ bến

      1. Trang bị đủ áo phao đúng kích cỡ cho từng hành khách, kể cả trẻ em.
      2. Chỉ cho phương tiện rời bến khi mọi hành khách đã mặc áo phao.
      3. Niêm yết số khách tối đa, giá vé, số điện thoại của chủ bến và của UBND cấp xã.
      4. Ngừng hoạt động khi mực nước từ báo động 2 trở lên hoặc khi có gió từ cấp 5.

      ### Điều 4. Thời gian hoạt động

      Không chở khách từ 22 giờ đến 4 giờ, trừ trường hợp cấp cứu, cứu nạn.

      ### Điều 5. Miễn giá vé

      Học sinh đi học bằng phương tiện ngang sông được miễn giá vé. Ngân sách cấp xã thanh toán theo
      danh sách do nhà trường xác nhận.

      ### Điều 6. Xử lý vi phạm

      Bến vi phạm khoản 2 hoặc khoản 4 Điều 3 bị đình chỉ hoạt động 30 ngày; tái phạm trong 12 tháng
      thì bị thu hồi giấy phép.
      """
    ),
    (
      "documents/86-kh-ubnd.md",
      """
      ---
      kind: document
      title: "Kế hoạch tổ chức các hoạt động văn hóa, thể thao và du lịch năm 2022"
      date: 2022-02-16T14:00:00+07:00
      source: "www.hoaigiang.gov.example"
      section: "Văn bản"
      language: vi
      url: http://www.hoaigiang.gov.example/van-ban/86-kh-ubnd/
      number: 86/KH-UBND
      intro: "Tổ chức các hoạt động văn hóa, thể thao và du lịch trong điều kiện bình thường mới"
      category: "Kế hoạch"
      areas: ["Văn hóa", "Thể thao", "Du lịch"]
      subject: "UBND tỉnh Hoài Giang"
      signer: "Vi Thị Kim Thoa"
      issued: 2022-02-16
      valid_from: 2022-02-16
      expires: 2022-12-31
      ---
      ## I. Mục đích, yêu cầu

      Khôi phục các lễ hội truyền thống sau thời gian tạm dừng; bảo đảm an toàn, tiết kiệm, không
      thương mại hóa. Gắn hoạt động lễ hội với phát triển du lịch cộng đồng theo Nghị quyết
      09-NQ/TU.

      ## II. Các hoạt động chính

      | Thời gian | Hoạt động | Địa điểm | Chủ trì |
      |---|---|---|---|
      | Tháng 3 | Lễ hội đua thuyền | Đình Vạn, thị xã Bến Vạn | UBND thị xã Bến Vạn |
      | Tháng 4 | Ngày hội gốm | Xã Yên Thuật, huyện Phú Vạn | UBND huyện Phú Vạn |
      | Tháng 7 | Giải bơi vượt sông | Bến Cầu Mây | Sở Văn hóa, Thể thao và Du lịch |
      | Tháng 10 | Tuần lễ ngắm chim | Bãi bồi Cồn Nhạn | UBND huyện Cồn Nhạn |

      ## III. Tổ chức thực hiện

      Kinh phí lấy từ nguồn xã hội hóa và ngân sách sự nghiệp năm 2022. Các đơn vị báo cáo kết quả
      chậm nhất bảy ngày sau mỗi hoạt động.
      """
    ),
    (
      "documents/07-ct-ubnd.md",
      """
      ---
      kind: document
      title: "Chỉ thị về chủ động phòng, chống thiên tai và tìm kiếm cứu nạn"
      date: 2021-05-12T08:00:00+07:00
      source: "www.hoaigiang.gov.example"
      section: "Văn bản"
      language: vi
      url: http://www.hoaigiang.gov.example/van-ban/07-ct-ubnd/
      number: 07/CT-UBND
      intro: "Chủ động công tác phòng, chống thiên tai và tìm kiếm cứu nạn mùa mưa lũ"
      category: "Chỉ thị"
      areas: ["Phòng, chống thiên tai"]
      subject: "Chủ tịch UBND tỉnh Hoài Giang"
      signer: "Tạ Quang Nhuận"
      issued: 2021-05-12
      valid_from: 2021-05-12
      ---
      Để chủ động ứng phó với mưa lũ, hạn chế thấp nhất thiệt hại, Chủ tịch UBND tỉnh yêu cầu:

      1. UBND các cấp rà soát phương án sơ tán, cập nhật danh sách hộ ở vùng trũng, ven sông, sườn
         dốc trước ngày 30/6 hằng năm; mỗi hộ phải biết nơi mình sẽ đến.
      2. Thực hiện phương châm bốn tại chỗ: chỉ huy, lực lượng, phương tiện, hậu cần. Mỗi thôn, ấp
         có ít nhất một xuồng và một loa cầm tay dùng được khi mất điện.
      3. Khi nước sông Trầm tại Cầu Mây vượt báo động 2, dừng toàn bộ bến khách ngang sông và khai
         thác cát.
      4. Đài Khí tượng Thủy văn tỉnh cập nhật mực nước ít nhất ba giờ một lần; khi trên báo động 3,
         mỗi giờ một lần.
      5. Sở Giáo dục và Đào tạo quyết định cho học sinh nghỉ học theo khu vực, thông báo trước 20
         giờ ngày hôm trước.

      Nhận được Chỉ thị này, thủ trưởng các cơ quan, đơn vị triển khai thực hiện nghiêm túc; việc
      vượt thẩm quyền báo cáo UBND tỉnh xem xét, chỉ đạo.
      """
    ),
  ]
}
