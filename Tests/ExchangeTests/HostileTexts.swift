/// What article text may hold to break a format or trick who reads it.
enum HostileTexts {
  static let all: [String] = [
    "", " ", "plain", "a,b;c\td", "\"", "\"\"", "say \"no\"", "line\nline", "line\r\nline",
    "line\rline",
    "\u{2028}line\u{2029}", "\\", "\\n", "C:\\new", "|a|b|", "<script>alert(1)</script>", "&amp;",
    "*a* _b_ `c` ~d~ [e](http://f) ![g](h) # i", "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1",
    "\n=1",
    "＝1", "'=1", "\u{1B}[31mred\u{1B}[0m", "\u{0}\u{1}\u{7}\u{8}\u{7F}\u{9B}31m", "\u{202E}txt.exe",
    "\u{2066}a\u{2069}\u{200F}", "\u{FEFF}mark", "习近平", "Назарбаев", "e\u{301}", "👨‍👩‍👧🇰🇿",
    "a,\u{301}b", "a\"\u{301}b", "a\n\u{301}b", "a|\u{301}b", "\u{E0041}tag", "\u{FFFF}\u{10FFFF}",
    "{}", "null",
    "می‌خواهد",
  ]
}
