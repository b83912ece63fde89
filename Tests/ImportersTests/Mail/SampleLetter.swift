/// Letters of our own writing, as mail programs keep them.
enum SampleLetter {
  static let newsletter = """
    From: =?utf-8?b?QuG6o24gdGluIELhur9uIEzGsOG7nW5n?= <tin@benluong.example>
    To: ai@nha.example
    Subject: =?utf-8?b?Q+G6p3UgQuG6v24gTMaw4budbmcgdGjDtG5nIHhl?=
     =?utf-8?q?_t=E1=BB=AB_s=C3=A1ng_nay?=
    Date: Tue, 02 Jun 2020 15:51:00 +0700
    Message-ID: <thu-12@benluong.example>
    List-Id: =?utf-8?q?B=E1=BA=BFn_L=C6=B0=E1=BB=9Dng?= <tin.benluong.example>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="=-a"

    --=-a
    Content-Type: multipart/alternative; boundary="=-b"

    --=-b
    Content-Type: text/plain; charset=utf-8

    Plain words that nobody sees.
    --=-b
    Content-Type: multipart/related; boundary="=-c"

    --=-c
    Content-Type: text/html; charset=utf-8
    Content-Transfer-Encoding: quoted-printable

    <body><div style=3D"display:none">Preheader</div><table><tr><td><a href=3D"https://benluong=
    .example/v">Xem tr=C3=AAn tr=C3=ACnh duy=E1=BB=87t</a></td></tr><tr><td><h2>C=E1=BA=A7u m=
    =E1=BB=9Bi</h2><p>S=C3=A1ng nay <b>c=E1=BA=A7u</b> =C4=91=C3=A3 th=C3=B4ng xe, ng=C6=B0=E1=
    =BB=9Di d=C3=A2n hai x=C3=A3 kh=C3=B4ng ph=E1=BA=A3i ch=E1=BB=9D =C4=91=C3=B2.</p><img src=3D"cid:anh@x" alt=3D"C=C3=A2y c=E1=BA=A7u">
    </td></tr><tr><td>B=E1=BA=A1n nh=E1=BA=ADn =C4=91=C6=B0=E1=BB=A3c th=C6=B0 n=C3=A0y v=C3=
    =AC =C4=91=C3=A3 ghi t=C3=AAn.</td></tr><tr><td><a href=3D"https://benluong.example/u">H=E1=BB=
    =A7y =C4=91=C4=83ng k=C3=BD</a></td></tr></table></body>
    --=-c
    Content-Type: image/png
    Content-ID: <anh@x>
    Content-Transfer-Encoding: base64

    aGVsbG8h
    --=-c--
    --=-b--
    --=-a
    Content-Type: application/pdf; name="x.pdf"
    Content-Disposition: attachment; filename*=utf-8''l%E1%BB%8Bch.pdf
    Content-Transfer-Encoding: base64

    aGVsbG8h
    --=-a--

    """

  static let flowed = """
    From: "Ferry, The" <ferry@song.example>
    Subject: Water levels
    Date: Fri, 5 Jun 2020 08:00:00 -0500
    Content-Type: text/plain; charset=us-ascii; format=flowed

    The water at the lower landing rose by two hands in the\u{20}
    night and fell again before noon.

    > What about the\u{20}
    > upper landing?

     From the upper landing nothing is known.

    """

  static let box = """
    From MAILER-DAEMON Fri Jun  5 08:00:00 2020
    \(flowed)
    From - Sat Jun 06 08:00:00 2020
    Status: RO
    From: ferry@song.example
    Subject: Stove
    Date: Sat, 6 Jun 2020 08:00:00 +0000

    The stove in the shed is lit.

    From here on it burns until spring.

    >From the shed one sees the tower.

    From ???@??? Sun Jun 07 08:00:00 2020
    From: ferry@song.example
    Subject: Nothing
    Date: Sun, 7 Jun 2020 08:00:00 +0000


    """
}
