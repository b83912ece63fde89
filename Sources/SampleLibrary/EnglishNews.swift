extension SampleTexts {
  /// News of the province in English.
  static let englishNews: [File] = [
    (
      "news/en-riverside-road-opens.md",
      """
      ---
      title: "Riverside road cuts the trip to the coast to forty-five minutes"
      date: 2023-08-30T10:00:00+07:00
      author: "Hoài Giang Portal, English desk"
      source: "www.hoaigiang.gov.example"
      section: "News in English"
      tags: ["transport", "Trầm river"]
      language: en
      url: http://www.hoaigiang.gov.example/en/news/riverside-road-cuts-the-trip-to-the-19.html
      description: "The last 16.4 kilometres of the road along the Trầm river opened to traffic on
        30 August, linking Trầm Châu city with the Cồn Nhạn mudflats."
      image: {url: "http://www.hoaigiang.gov.example/uploads/2023_08/riverside-road.jpg", caption:
        "The new road near Bến Vạn, with the old ferry landing on the left."}
      site: \(portal(in: 2023, online: 33, today: 2904, month: 81900, total: 5880711))
      ---
      The whole route, approved under Decision 412/QĐ-UBND in late 2019, is 27.8 km long. It has
      four lanes as far as Bến Vạn and two beyond it, where the land is soft and the province chose
      to leave room for the river rather than build higher embankments.

      Engineers say the hardest stretch was the shortest: 900 metres across a former brick kiln,
      where the ground kept sinking for eleven months. The answer was patience and bamboo. Bamboo
      mats were laid under the sand, and the fill was left alone through one full rainy season
      before paving.

      For farmers in Phú Vạn, the road shortens the way to the wholesale market by about an hour.
      For visitors, it means that the winter bird flocks at Cồn Nhạn can be seen on a day trip.

      Lorries over ten tonnes may use the road only between 8 pm and 5 am until the end of the year,
      while the surface settles. Cyclists have a lane of their own on the river side, with shade
      trees that should be tall enough to matter in about five years.

      A ferry will keep running at Lạch Im, mostly for schoolchildren and for people who simply
      prefer it.
      """
    ),
    (
      "news/en-weekend-along-the-tram.md",
      """
      ---
      title: "A slow weekend along the Trầm river"
      date: 2025-03-21T09:30:00+07:00
      author: "Hoài Giang Portal, English desk"
      source: "Centre for Tourism Promotion"
      section: "News in English"
      tags: ["travel", "crafts", "Cồn Nhạn"]
      language: en
      url: http://www.hoaigiang.gov.example/en/news/a-slow-weekend-along-the-tram-river-41.html
      description: "Two days, one bicycle, a pottery kiln, a boat race drum and several thousand
        birds: how to see Hoài Giang without hurrying."
      site: \(portal(in: 2025, online: 40, today: 3177, month: 62015, total: 7401882))
      ---
      ## Saturday

      Start at the old Cầu Mây market before seven, while the rice noodle stalls still have their
      first pot. Rent a bicycle from the shop by the bridge (80,000 đồng a day, helmet and patch kit
      included) and follow the riverside lane east.

      After nine kilometres, turn left at the sign for **Yên Thuật**. The last wood-fired climbing
      kiln in the village is alight four times a year; even when it is cold, the family will show
      you how ash glaze is made from sticky-rice straw and river mud. Cups carry the number of their
      place in the kiln. Buy one that was near the fire.

      Sleep in one of the family houses near Bến Vạn. Dinner is at six, and it is fish.

      ## Sunday

      The boat to the **Cồn Nhạn** hides leaves at half past four. Yes, in the morning. From October
      to March you may see ten thousand waders take off at once; from April to September you will
      have the mangroves to yourself.

      Be back in Trầm Châu by three, in time for the quiet reading room of the provincial library,
      where 780 pages of family books in old script are on show.

      ## Good to know

      - The ferry at Lạch Im gives every passenger a life jacket. Put it on; the boat does not leave
        until you have.
      - Cash is still needed at the landing stages.
      - In October and November, look at the flood bulletin first.
      """
    ),
    (
      "news/en-service-desk-for-foreign-residents.md",
      """
      ---
      title: "A service desk for foreign residents opens in Trầm Châu"
      date: 2025-10-06T14:15:00+07:00
      author: "Hoài Giang Portal, English desk"
      source: "Public Administration Service Centre"
      section: "News in English"
      tags: ["public services"]
      language: en
      url: http://www.hoaigiang.gov.example/en/news/service-desk-for-foreign-residents-opens-57.html
      description: "From 6 October, foreign residents can file nine common applications in English
        at the Cầu Mây ward centre, with an interpreter present on Tuesdays and Thursdays."
      site: \(portal(in: 2025, online: 45, today: 3560, month: 21877, total: 8244019))
      ---
      The nine procedures are temporary residence declaration, certified copies, birth registration,
      marriage registration, driving licence exchange, work permit confirmation, household business
      registration, tax code lookup and school enrolment for children.

      Applications filed before 10 am are answered the same working day, as for everyone else; the
      two exceptions are marriage registration (up to ten working days) and driving licence exchange
      (five).

      “We are not making a faster queue for foreigners,” said the head of the centre. “We are making
      the same queue understandable.” Forms are printed in Vietnamese and English side by side, and
      only the Vietnamese text has legal force.

      About 1,150 foreign nationals live in the province, most of them teachers, engineers at the
      Phú Vạn industrial park, and spouses of Vietnamese citizens. In a trial over the summer, 212
      people used the desk; the most frequent question was where to find the entrance, which now has
      a sign.

      **Where:** ground floor, Cầu Mây ward centre, counter 7. **When:** Monday to Friday,
      7:30–11:30 and 13:30–17:00. **Telephone:** 0299.3800.022, press 2.
      """
    ),
  ]
}
