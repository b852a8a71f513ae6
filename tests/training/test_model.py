import unittest

import torch

from encoder.losses import MISC_OR_NONE, entity_loss
from encoder.labels import ENTITY_LABELS
from encoder.model import distance_bucket
from encoder.scores import QuoteScorer, entity_scores, f1


class Distances(unittest.TestCase):
    def test_buckets(self) -> None:
        """The same values stand in tests/tagger/encoder/links.test.ts."""
        given = torch.tensor([0, 1, -1, 2, 3, -7, 255, 5000, -5000])
        self.assertEqual(distance_bucket(given).tolist(), [16, 18, 14, 19, 20, 10, 32, 32, 0])


class EntityLoss(unittest.TestCase):
    def test_misc_costs_nothing_where_the_set_does_not_annotate_it(self) -> None:
        class Article:
            def __init__(self, knows_misc: bool) -> None:
                self.knows_misc = knows_misc

        logits = torch.full((1, 1, len(ENTITY_LABELS)), -20.0)
        logits[0, 0, ENTITY_LABELS.index("U-MISC")] = 0
        labels = torch.zeros(1, 1, dtype=torch.long)
        strict = entity_loss(logits, labels, [(Article(True), 0, 1)])
        lenient = entity_loss(logits, labels, [(Article(False), 0, 1)])
        self.assertGreater(strict.item(), 10)
        self.assertLess(lenient.item(), 0.01)
        self.assertEqual(len(MISC_OR_NONE), 5)


class Scores(unittest.TestCase):
    def test_f1(self) -> None:
        self.assertEqual(f1(1, 2, 2), 50)
        self.assertEqual(f1(0, 0, 0), 0)

    def test_entities_are_strict_and_leave_misc_out(self) -> None:
        given = {(0, 3, "PER"), (5, 8, "ORG"), (9, 10, "MISC")}
        gold = {(0, 3, "PER"), (5, 8, "LOC")}
        self.assertEqual(entity_scores([(given, gold)]), {"PER": 100, "ORG": 0, "LOC": 0, "all": 50})

    def test_quotes_match_by_words_and_join_with_the_speaker(self) -> None:
        text = '"We wait for the rain," Obi said.'
        speaker = {"start": 24, "end": 27}
        gold = {"start": 0, "end": 23, "speaker": speaker, "hasQuotationMarks": True}
        scorer = QuoteScorer([{"id": "a", "text": text, "quotes": [gold]}])
        right = {"start": 0, "end": 23, "speaker": speaker}
        self.assertEqual(scorer.scores({"a": [right]}, "marks"), {"half": 100, "joint": 100, "exact": 100})
        nobody = {"start": 0, "end": 23, "speaker": None}
        self.assertEqual(scorer.scores({"a": [nobody]}, "marks"), {"half": 100, "joint": 0, "exact": 100})

    def test_a_prediction_on_gold_outside_the_filter_counts_as_nothing(self) -> None:
        text = "Obi hopes that the rain stops"
        gold = {"start": 10, "end": 29, "speaker": None, "hasQuotationMarks": False, "cueClass": "other"}
        scorer = QuoteScorer([{"id": "a", "text": text, "quotes": [gold]}])
        self.assertEqual(scorer.scores({"a": [gold]}, "quotes")["half"], 0)
        self.assertEqual(scorer.scores({"a": [gold]}, "all")["half"], 100)


if __name__ == "__main__":
    unittest.main()
