extension SampleTexts {
  /// News of the province: services, sport, old books, rice, birds, market prices, ferries.
  static let provinceNews3: [File] = [
    (
      "news/tra-ket-qua-trong-ngay.md",
      """
      ---
      title: "Mười hai thủ tục được trả kết quả ngay trong ngày tại cấp xã"
      date: 2025-08-12T10:30:00+07:00
      author: "Quang Trạch"
      source: "www.hoaigiang.gov.example"
      section: "Cải cách hành chính"
      tags: ["dịch vụ công", "một cửa", "cấp xã"]
      language: vi
      url: http://www.hoaigiang.gov.example/cai-cach-hanh-chinh/muoi-hai-thu-tuc-tra-ket-322.html
      description: "Sau sáu tuần vận hành mô hình mới, trung tâm phục vụ hành chính công của các xã,
        phường tại Hoài Giang tiếp nhận hơn 41.000 hồ sơ; 93% được giải quyết trước hạn hoặc đúng
        hạn."
      image: {url: "http://www.hoaigiang.gov.example/uploads/2025_08/mot-cua-cau-may.jpg", caption:
        "Đoàn viên thanh niên hướng dẫn người dân nộp hồ sơ tại phường Cầu Mây."}
      site: \(portal(in: 2025, online: 84, today: 6204, month: 61880, total: 8120740))
      ---
      Mười hai thủ tục trả kết quả trong ngày gồm: chứng thực bản sao, chứng thực chữ ký, đăng ký
      khai sinh, đăng ký khai tử, cấp giấy xác nhận tình trạng hôn nhân, xác nhận hộ nghèo, đăng ký
      tạm trú, cấp bản sao trích lục hộ tịch, đăng ký hộ kinh doanh, tạm ngừng kinh doanh, xác nhận
      thông tin cư trú và trợ cấp mai táng.

      Hồ sơ nộp trước 10 giờ nhận kết quả trước 16 giờ 30 phút cùng ngày; hồ sơ nộp sau 10 giờ nhận
      kết quả vào sáng hôm sau. Người dân không phải về nơi thường trú: có thể nộp tại bất kỳ trung
      tâm nào trong tỉnh.

      Tại phường Cầu Mây, mỗi ngày trung tâm đón khoảng 190 lượt người. Bà Đoàn Thị Mến, 59 tuổi,
      đến làm giấy khai sinh cho cháu nội. “Cô cán bộ hỏi tôi ba câu, còn lại máy tự điền. Tôi ngồi
      chưa hết ly trà đã có giấy”, bà cười.

      Tuy vậy vẫn còn những việc phải chỉnh. Đường truyền ở bốn xã vùng cao thường chậm vào buổi
      sáng; 11 xã thiếu máy quét; một số biểu mẫu vẫn yêu cầu khai lại thông tin mà hệ thống đã có.
      Sở Khoa học và Công nghệ cam kết nâng băng thông cho bốn xã trong tháng 8 và bỏ 23 ô thông tin
      trùng lặp trong các biểu mẫu điện tử.

      Người dân có thể đánh giá mức độ hài lòng bằng mã trên phiếu hẹn. Trong 9.870 lượt đánh giá
      đầu tiên, 96,2% chọn *hài lòng* hoặc *rất hài lòng*; 371 ý kiến chưa hài lòng đã được gọi lại
      từng người.
      """
    ),
    (
      "news/bong-chuyen-nu-tram-chau.md",
      """
      ---
      title: "Bóng chuyền nữ Trầm Châu lần đầu vào chung kết giải khu vực"
      date: 2023-11-19T21:15:00+07:00
      author: "Duy Khoát"
      source: "Báo Hoài Giang"
      section: "Thể thao"
      tags: ["bóng chuyền", "thể thao"]
      language: vi
      url: http://www.hoaigiang.gov.example/the-thao/bong-chuyen-nu-tram-chau-vao-chung-ket-238.html
      description: "Bị dẫn trước hai ván, đội bóng chuyền nữ Trầm Châu lội ngược dòng thắng 3-2
        trong trận bán kết tối 19/11, trước hơn 2.500 khán giả nhà."
      image: {url: "http://www.hoaigiang.gov.example/uploads/2023_11/bong-chuyen.jpg", caption:
        "Khoảnh khắc kết thúc ván năm. Ảnh: Duy Khoát"}
      site: \(portal(in: 2023, online: 61, today: 4077, month: 82614, total: 6037755))
      ---
      Tỷ số các ván là 19-25, 22-25, 25-20, 25-23 và 15-13. Trận đấu kéo dài 2 giờ 8 phút, dài nhất
      giải tính đến lúc này.

      Hai ván đầu, đội chủ nhà bắt bước một không tốt, chủ công Lường Thị Sấm bị kèm chặt và chỉ ghi
      được bốn điểm. Bước ngoặt đến ở giữa ván ba, khi huấn luyện viên đưa vào sân chuyền hai 17
      tuổi Trịnh Khánh Vy. Lối chuyền nhanh ra biên của cô gái quê Cồn Nhạn khiến hàng chắn đối
      phương nhiều lần lỡ nhịp.

      Ở ván quyết định, hai đội bám nhau từng điểm đến 13-13. Khánh Vy phát bóng ăn điểm trực tiếp,
      rồi Sấm kết thúc trận đấu bằng pha dứt điểm từ hàng sau. Cả nhà thi đấu đứng dậy.

      “Tôi nói với các em trong giờ nghỉ: mình thua hai ván rồi, giờ không còn gì để giữ nữa, cứ
      đánh như đang tập ở sân hợp tác xã”, huấn luyện viên trưởng kể. Sân hợp tác xã mà ông nhắc là
      sân phơi thóc của thôn Đầm, nơi đội tập nhờ ba tháng khi nhà thi đấu tỉnh sửa mái.

      Trận chung kết diễn ra lúc 19 giờ ngày 21/11. Vé vào cửa miễn phí; cửa mở từ 17 giờ 30 phút.
      Người hâm mộ không vào được sân có thể theo dõi qua màn hình lớn đặt tại quảng trường bờ sông.
      """
    ),
    (
      "news/so-hoa-sach-co.md",
      """
      ---
      title: "Số hóa hơn 1.200 trang sách cổ trong các dòng họ"
      date: 2024-04-20T09:00:00+07:00
      author: "Lam Chi"
      source: "Thư viện tỉnh"
      section: "Văn hóa - Xã hội"
      tags: ["di sản", "chuyển đổi số", "sách cổ"]
      language: vi
      url: http://www.hoaigiang.gov.example/van-hoa-xa-hoi/so-hoa-hon-1200-trang-sach-co-254.html
      description: "Một năm, ba cán bộ và một chiếc máy ảnh cũ: Thư viện tỉnh Hoài Giang đã đến 27
        dòng họ để chụp lại gia phả, văn tế, sách thuốc viết tay chữ Hán và chữ Nôm."
      site: \(portal(in: 2024, online: 43, today: 3311, month: 55120, total: 6319004))
      ---
      Phần lớn sách được giữ trong rương gỗ trên gác nhà thờ họ. Có cuốn bị mối ăn mất nửa gáy; có
      cuốn bọc trong năm lớp vải, chưa ai mở từ đời ông nội. Nhóm số hóa không mang sách đi mà chụp
      ngay tại nhà, trước bàn thờ, theo đúng lời dặn của các cụ.

      Cuốn quý nhất là tập sách thuốc 86 trang của họ Lương ở Yên Thuật, chép 112 bài thuốc nam bằng
      chữ Nôm. Trang đầu có bốn chữ 濟世活人, nét bút còn rõ. Nhiều vị thuốc ghi theo tên gọi ở địa
      phương mà các nhà nghiên cứu chưa gặp ở sách khác.

      Ngoài ảnh chụp, mỗi trang được phiên âm ra chữ quốc ngữ và dịch nghĩa. Công việc này chậm hơn
      chụp ảnh nhiều: mới xong 340 trang. Thư viện đang mời thêm người đọc được chữ Nôm tham gia
      hiệu đính qua mạng; mỗi trang phải có hai người đọc độc lập.

      > Chụp thì một buổi là xong. Nhưng chụp mà không ai đọc được thì cũng như cất vào một cái
      > rương khác.

      Các dòng họ giữ quyền quyết định cho công bố đến đâu: 19 dòng họ đồng ý công bố toàn văn, 6
      dòng họ chỉ cho đọc tại thư viện, 2 dòng họ đề nghị chưa công bố phần gia phả của những người
      còn sống.

      Bạn đọc có thể xem 780 trang đầu tiên tại phòng đọc của Thư viện tỉnh hoặc trên trang thông
      tin của thư viện, mục *Sách cũ nhà ta*.
      """
    ),
    (
      "news/lua-he-thu-2019.md",
      """
      ---
      title: "Lúa hè thu được mùa, nông dân Phú Vạn bớt nỗi lo phân bón"
      date: 2019-09-04T07:50:00+07:00
      author: "Minh Thược"
      source: "Sở Nông nghiệp và Phát triển nông thôn"
      section: "Nông nghiệp"
      tags: ["lúa hè thu", "Phú Vạn", "nông nghiệp"]
      language: vi
      url: http://www.hoaigiang.gov.example/nong-nghiep/lua-he-thu-duoc-mua-phu-van-12.html
      description: "Đến ngày 3/9, huyện Phú Vạn đã thu hoạch 6.800 ha lúa hè thu, năng suất bình
        quân 61 tạ/ha, cao hơn vụ trước 4 tạ. Lượng phân đạm giảm gần một phần tư nhờ bón theo bảng
        so màu lá."
      image: {url: "http://www.hoaigiang.gov.example/uploads/2019_09/gat-lua.jpg", caption: "Thu
        hoạch lúa trên cánh đồng mẫu xã Hòa Lộc Đông."}
      site: \(portal(in: 2019, online: 17, today: 1204, month: 4890, total: 2411036))
      ---
      Cánh đồng Hòa Lộc Đông những ngày đầu tháng Chín rộn tiếng máy gặt. Năm nay toàn xã gieo cùng
      một giống, xuống giống trong năm ngày, nên máy gặt đi một mạch không phải vòng.

      Ông Lưu Bách Khoa, giám đốc hợp tác xã, cho biết điều bà con mừng nhất là chi phí. Mỗi hộ được
      phát một bảng so màu lá; lá xanh hơn ô số 4 thì thôi không bón. “Hồi đầu nhiều người không
      tin, cứ thấy ruộng nhà bên xanh hơn là sốt ruột. Đến lúc lúa nhà bên đổ ngã thì họ sang mượn
      bảng”, ông kể.

      Theo Trạm Trồng trọt và Bảo vệ thực vật huyện, so với vụ hè thu 2018:

      - lượng đạm giảm từ 118 xuống 91 kg/ha;
      - số lần phun thuốc giảm từ 5 xuống 3;
      - lợi nhuận tăng khoảng 3,7 triệu đồng/ha.

      Toàn bộ sản lượng của 1.150 ha trong vùng liên kết được doanh nghiệp thu mua tại ruộng với giá
      6.100 đồng/kg lúa tươi. Phần còn lại do thương lái mua, giá từ 5.600 đến 5.800 đồng/kg.

      Khó khăn hiện nay là lò sấy: công suất 220 tấn/ngày chỉ đáp ứng một nửa nhu cầu lúc cao điểm.
      Huyện đang kêu gọi đầu tư thêm hai lò sấy ở Hòa Lộc Đông và Yên Thuật để kịp vụ đông xuân.
      """
    ),
    (
      "news/ngam-chim-con-nhan.md",
      """
      ---
      title: "Mùa chim về Cồn Nhạn"
      date: 2025-02-08T08:00:00+07:00
      author: "Thanh Bưởi"
      source: "Trung tâm Xúc tiến Du lịch tỉnh"
      section: "Du lịch"
      topic: "Người và đất Hoài Giang"
      tags: ["du lịch", "Cồn Nhạn", "chim nước"]
      language: vi
      url: http://www.hoaigiang.gov.example/du-lich/mua-chim-ve-con-nhan-301.html
      description: "Từ tháng Mười đến tháng Ba, hàng vạn con nhạn biển, rẽ giun và cò thìa ghé lại
        bãi bồi Cồn Nhạn. Năm nay, lần đầu tiên du khách được ngắm chim từ ba chòi quan sát do người
        dân dựng."
      image: {url: "http://www.hoaigiang.gov.example/uploads/2025_02/choi-ngam-chim.jpg", caption:
        "Chòi quan sát số 2 lúc bình minh. Ảnh: Trịnh Văn Lộc"}
      site: \(portal(in: 2025, online: 72, today: 4980, month: 31277, total: 7355019))
      ---
      Muốn thấy chim phải dậy từ bốn giờ rưỡi. Thuyền không nổ máy mà chống sào, đi dọc con lạch có
      tên là Lạch Im. Người lái thuyền dặn: áo sáng màu để ở nhà, điện thoại để chế độ rung.

      Khi trời hửng, bãi bồi như có ai rũ một tấm khăn xám. Hàng nghìn con rẽ cất cánh cùng lúc,
      lượn hai vòng rồi đáp xuống chỗ cũ. Xa hơn, sát mép nước, mười một con cò thìa đi thành hàng,
      quét mỏ sang trái, sang phải, đều như thợ gặt.

      Ba chòi ngắm chim do tổ du lịch cộng đồng xã Cồn Nhạn dựng bằng tre và lá dừa nước, theo hướng
      dẫn của các nhà nghiên cứu: cách nơi chim đậu ít nhất 120 m, quay lưng về hướng đông, chỉ nhận
      tám khách một lượt. Tiền vé 60.000 đồng, trong đó một phần ba đưa vào quỹ tuần tra chống bẫy
      chim.

      Năm 2019, bãi bồi này còn giăng hơn hai cây số lưới tàng hình. Trong tổ lái thuyền hôm nay có
      bốn người từng đi bẫy. Ông Trịnh Văn Lộc là một trong số đó:

      > Hồi trước mỗi sáng tôi đếm chim chết. Bây giờ mỗi sáng tôi đếm chim sống, rồi ghi vào sổ cho
      > các cô ở viện. Đếm chim sống khó hơn nhiều, vì nó không chịu đứng yên.

      **Đi lại:** từ Trầm Châu theo đường ven sông Trầm khoảng 45 phút đến bến Cồn Nhạn. **Ăn ở:**
      23 nhà dân đón khách, đặt trước ít nhất hai ngày. **Nên mang:** ống nhòm, áo ấm, nước uống
      trong bình dùng lại được.
      """
    ),
    (
      "news/gia-nong-san-tuan-20-2026.md",
      """
      ---
      title: "Giá nông sản tại chợ đầu mối Trầm Châu tuần 20 năm 2026"
      date: 2026-05-11T11:00:00+07:00
      source: "Sở Công Thương"
      section: "Kinh tế"
      topic: "Giá cả thị trường"
      tags: ["giá nông sản", "chợ đầu mối"]
      language: vi
      url: http://www.hoaigiang.gov.example/kinh-te/gia-nong-san-cho-dau-moi-tram-chau-tuan-377.html
      description: "Giá rau tăng nhẹ do mưa đầu mùa, giá dưa hấu giảm khi vào chính vụ, giá lợn hơi
        và tôm thẻ đi ngang. Bảng giá lấy lúc 5 giờ sáng thứ hai, đơn vị nghìn đồng."
      site: \(portal(in: 2026, online: 55, today: 4260, month: 46113, total: 8890217))
      ---
      | Mặt hàng | Đơn vị | Tuần trước | Tuần này | Thay đổi |
      |---|---|---:|---:|---:|
      | Gạo thường | kg | 13,5 | 13,5 | 0% |
      | Gạo thơm Hòa Lộc | kg | 19,0 | 19,5 | +2,6% |
      | Cải ngọt | kg | 9,0 | 11,5 | +27,8% |
      | Rau muống | bó | 4,0 | 4,5 | +12,5% |
      | Cà chua | kg | 14,0 | 13,0 | -7,1% |
      | Dưa hấu | kg | 8,5 | 6,0 | -29,4% |
      | Bưởi Phú Vạn | quả | 32,0 | 32,0 | 0% |
      | Trứng gà ta | chục | 36,0 | 35,0 | -2,8% |
      | Lợn hơi | kg | 67,0 | 67,0 | 0% |
      | Cá lóc nuôi | kg | 58,0 | 60,0 | +3,4% |
      | Tôm thẻ (70 con/kg) | kg | 128,0 | 128,0 | 0% |

      Lượng hàng về chợ bình quân 412 tấn/đêm, giảm 6% so với tuần trước, chủ yếu là rau ăn lá. Theo
      Ban Quản lý chợ, mưa lớn ba ngày cuối tuần làm nhiều ruộng rau ở Hòa Lộc Đông bị dập; khoảng
      mười ngày nữa mới có lứa mới.

      Dưa hấu vào chính vụ, mỗi đêm có 60 - 70 tấn về chợ. Sở Công Thương đã làm việc với bốn chuỗi
      siêu thị để tiêu thụ thêm 500 tấn trong tháng 5; các đơn vị có nhu cầu mua số lượng lớn liên
      hệ Phòng Quản lý thương mại.

      Bảng giá tuần 21 sẽ được đăng vào sáng thứ hai, ngày 18/5/2026.
      """
    ),
    (
      "news/ben-do-phai-co-ao-phao.md",
      """
      ---
      title: "Từ ngày 15/9, bến đò ngang phải có đủ áo phao cho từng khách"
      date: 2023-09-11T08:15:00+07:00
      author: "Quang Trạch"
      source: "Sở Giao thông vận tải"
      section: "Tin tức - Sự kiện"
      topic: "Hạ tầng giao thông"
      tags: ["bến đò", "an toàn đường thủy", "sông Trầm"]
      language: vi
      url: http://www.hoaigiang.gov.example/tin-tuc-su-kien/tu-ngay-15-9-ben-do-phai-co-du-226.html
      description: "Quyết định số 19/2023/QĐ-UBND có hiệu lực từ ngày 15/9/2023, thay thế quy định
        ban hành năm 2019. Toàn tỉnh còn 34 bến đò ngang đang hoạt động."
      site: \(portal(in: 2023, online: 49, today: 3890, month: 36204, total: 5911630))
      ---
      Quy định mới do UBND tỉnh ban hành kèm theo Quyết định số 19/2023/QĐ-UBND, thay thế Quyết định
      số 08/2019/QĐ-UBND. Điểm khác lớn nhất là trách nhiệm: trước đây chủ đò chỉ phải “có trang bị”
      áo phao, nay phải bảo đảm mỗi khách mặc áo phao trước khi đò rời bến, trẻ em có áo riêng đúng
      cỡ.

      Những điểm mới đáng chú ý:

      - Đò không được chở khách từ 22 giờ đến 4 giờ, trừ cấp cứu.
      - Bến phải có bảng niêm yết số khách tối đa, giá vé, số điện thoại của chủ bến và của UBND xã.
      - Khi nước sông từ báo động 2 trở lên, bến phải ngừng hoạt động; vi phạm bị đình chỉ 30 ngày.
      - Học sinh đi học bằng đò được miễn vé; ngân sách xã thanh toán theo danh sách của trường.

      Tại bến Lạch Im, xã Cồn Nhạn, chủ đò Trịnh Văn Lộc đã mua 40 áo phao, trong đó 12 áo trẻ em.
      “Tốn gần năm triệu đồng, được xã hỗ trợ một nửa. Có bà khách bảo mặc vào nóng, tôi nói vậy bà
      chờ chuyến sau”, ông cười.

      Trong tuần này, Thanh tra Sở và Công an đường thủy kiểm tra toàn bộ 34 bến. Bến chưa đủ điều
      kiện được hướng dẫn khắc phục trong 10 ngày; quá hạn thì tạm dừng. Theo kế hoạch, khi hai cây
      cầu dân sinh ở Suối Đàn hoàn thành vào năm 2025, sẽ có thêm sáu bến ngừng hoạt động.
      """
    ),
  ]
}
