"""The same cases as tests/tagger/encoder/windows.test.ts, and what training adds."""

import unittest
from random import Random

from encoder.article import Article
from encoder.windows import test_windows as windows_of, train_windows


def sentences_of(counts: list[int]) -> list[tuple[int, int]]:
    starts = [sum(counts[:i]) for i in range(len(counts))]
    return [(start, start + count) for start, count in zip(starts, counts)]


def shown(counts: list[int], limit: int = 10, overlap: int = 4) -> list[str]:
    windows = windows_of(sentences_of(counts), [1] * sum(counts), limit, overlap)
    return [f"{w.start}[{w.core_start}-{w.core_end}]{w.end}" for w in windows]


class Windows(unittest.TestCase):
    def test_cases(self) -> None:
        cases = [
            ([], []),
            ([3, 4], ["0[0-7]7"]),
            ([6, 2, 2, 5, 1], ["0[0-8]10", "6[8-16]16"]),
            ([5, 5, 6], ["0[0-10]10", "10[10-16]16"]),
            ([23], ["0[0-10]10", "10[10-20]20", "20[20-23]23"]),
            ([8, 2, 9], ["0[0-10]10", "10[10-19]19"]),
        ]
        for counts, windows in cases:
            with self.subTest(counts):
                self.assertEqual(shown(counts), windows)

    def test_each_token_counts_once(self) -> None:
        random = Random(1)
        for _ in range(300):
            counts = [random.randint(1, 15) for _ in range(random.randint(0, 30))]
            windows = windows_of(sentences_of(counts), [1] * sum(counts), 10, random.randint(0, 9))
            at = 0
            for window in windows:
                self.assertEqual(window.core_start, at)
                self.assertGreater(window.core_end, window.core_start)
                self.assertLessEqual(window.start, window.core_start)
                self.assertGreaterEqual(window.end, window.core_end)
                self.assertLessEqual(window.end - window.start, 10)
                at = window.core_end
            self.assertEqual(at, sum(counts))

    def test_training_reads_everything_once_and_differently_each_time(self) -> None:
        counts = [1, 2, 1, 3, 2, 14, 1, 5, 2]
        article = Article("a", "", [], sentences_of(counts), [[7]] * sum(counts), [])
        seen = set()
        random = Random(1)
        for _ in range(20):
            windows = train_windows(article, 10, random)
            self.assertEqual([t for s, e in windows for t in range(s, e)], list(range(sum(counts))))
            self.assertLessEqual(max(e - s for s, e in windows), 10)
            seen.add(tuple(windows))
        self.assertGreater(len(seen), 1)


if __name__ == "__main__":
    unittest.main()
