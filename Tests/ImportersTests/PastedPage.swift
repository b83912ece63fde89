/// A page of an invented province as it looks when it is selected and pasted.
enum PastedPage {
  static let paragraphs = [
    "Theo Ban Quản lý dự án, công trình dài 312 mét, rộng 9 mét, tổng vốn 148 tỷ đồng (trong đó 60% là vốn xã hội hóa).",
    "Trong 14 tháng thi công, đơn vị thi công  đã vượt qua ba đợt lũ. Kế hoạch 57-KH/HU được giao lại hai lần...",
    "1. Phần cầu chính hoàn thành trước hạn 20 ngày.",
    "- Đường dẫn hai đầu cầu được trải nhựa.",
    "Người dân hai bờ sông Lường đi lại bằng đò từ năm 1962.",
  ]

  static let text = """
    Thông xe cầu Bến Lường nối hai xã vùng cao

    Thứ năm - 14/03/2019 08:05
    Sáng 14/3, huyện Yên Lạng tổ chức lễ thông xe cầu Bến Lường sau 14 tháng thi công, sớm hơn kế hoạch hai tháng.
    le thong xe cau ben luong 1403
    Các đại biểu cắt băng thông xe cầu Bến Lường.

    \(paragraphs[0])

    \(paragraphs[1])

    \(paragraphs[2])

    \(paragraphs[3])

    do ngang song
    \(paragraphs[4])

    Tác giả bài viết: Hà Sen

    Nguồn tin: www.yenlang.example

    Theo dòng sự kiện

    Khởi công cầu Bến Lường
    (05/01/2018)

    Xem tiếp...

    Những tin mới hơn

    Mở tuyến xe buýt qua cầu
    (20/03/2019)
    Họp mặt đội đò ngang
    (22/03/2019)

    Những tin cũ hơn

    Thử tải cầu Bến Lường
    (01/03/2019)

    Điện thoại cần biết

    Cứu hộ giao thông: 0299.111.222
    Sửa chữa điện nước

    Văn bản QPPL

    18/2019/QĐ-UBND

    Quyết định về tải trọng xe qua cầu

    Thời gian đăng: 10/03/2019

    7/CT-UBND

    Chỉ thị về an toàn đò ngang

    Thống kê

      • Đang truy cập9
      • Hôm nay1,204
      • Tổng lượt truy cập3,000,017
    Bạn đã không sử dụng Site, Bấm vào đây để duy trì trạng thái đăng nhập. Thời gian chờ: 90 giây
    """
}
