/// The place of an article in "newest first": larger is newer, and no two are equal.
///
/// The value is the second of publication shifted left by three bits, plus the first number that
/// is free from there on; articles of the same second so keep the order of their arrival. When
/// more than 8 share a second, the later ones borrow from the seconds that follow. An article
/// without a date stands where it would if it had been published when it was imported. Few bits
/// are spent because the search index stores the differences of these numbers.
enum Order {
  static let slotBits: Int64 = 3
  /// A bucket of the table `tally` spans 2²² values, six days.
  static let bucketBits: Int64 = 22
  /// Seconds of the year 9999, far enough from overflow.
  private static let limit: Int64 = 253_402_300_799

  /// The first place for an article of this second.
  static func base(seconds: Int64) -> Int64 {
    min(max(seconds, -limit), limit) << slotBits
  }

  /// The stretch of time that a place lies in.
  static func bucket(_ order: Int64) -> Int64 { order >> bucketBits }

  /// The last place of a bucket.
  static func end(ofBucket bucket: Int64) -> Int64 { ((bucket + 1) << bucketBits) - 1 }
}
