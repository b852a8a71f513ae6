"""The same table as tests/tagger/encoder/casing.test.ts: training and product must agree."""

import unittest

from encoder.casing import first_class, further_class

SHAPES = {
    "said": 1, "über": 1, "a": 1, "Obama": 2, "É\u0301mile": 2, "O'neil": 2, "NATO": 3, "CAN'T": 3,
    "O’Brien": 4, "iPhone": 4, "UK-based": 4, "I": 5, "É": 5, "1999": 6, "3-2": 6, "٣": 6,
    "G20": 7, "21st": 7, "$": 8, "“": 8, "—": 8, "U.S.": 9, "J.": 9, "中国": 1, "ǅ": 5,
}


class Casing(unittest.TestCase):
    def test_shapes(self) -> None:
        for word, shape in SHAPES.items():
            with self.subTest(word):
                self.assertEqual(first_class(word, glued=False, begins_line=False), shape)

    def test_a_mark_glued_to_the_token_before(self) -> None:
        self.assertEqual(first_class('"', glued=True, begins_line=False), 10)
        self.assertEqual(first_class("Obama", glued=True, begins_line=False), 2)

    def test_a_token_that_begins_a_line(self) -> None:
        self.assertEqual(first_class("Obama", glued=False, begins_line=True), 24)
        self.assertEqual(first_class("“", glued=False, begins_line=True), 30)

    def test_further_pieces_know_the_shape_not_the_line(self) -> None:
        self.assertEqual([further_class(first) for first in (2, 24, 10)], [13, 13, 21])


if __name__ == "__main__":
    unittest.main()
