!0 = !DILocation(line: 1, newer: , scope: !0)
