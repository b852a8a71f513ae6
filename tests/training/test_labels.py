import unittest

import numpy as np

from encoder.article import TokenIndex, units_of, whole
from encoder.entity_sets import EntitySet, entity_ids, playing_countries_as_places
from encoder.labels import ENTITY_LABELS, Path, bilou, encode, spans_of
from encoder.quote_sets import roles_of


class Labels(unittest.TestCase):
    def test_spans_to_labels_and_back(self) -> None:
        spans = [(0, 1, "PER"), (2, 4, "ORG"), (4, 7, "LOC")]
        labels = encode(8, spans)
        self.assertEqual(labels, ["U-PER", "O", "B-ORG", "L-ORG", "B-LOC", "I-LOC", "L-LOC", "O"])
        self.assertEqual(spans_of(labels), spans)

    def test_the_first_of_two_overlapping_spans_stays(self) -> None:
        self.assertEqual(spans_of(encode(4, [(0, 2, "PER"), (1, 4, "ORG")])), [(0, 2, "PER")])

    def test_the_best_path_is_legal_whatever_the_scores(self) -> None:
        labels = bilou(["a", "b"])
        scores = np.random.default_rng(1).normal(size=(50, len(labels))).astype(np.float32) * 5
        path = Path(labels).best(scores)
        self.assertEqual(encode(50, spans_of(path)), path)

    def test_the_best_path_of_clear_scores_is_what_they_say(self) -> None:
        wanted = encode(4, [(1, 3, "ORG")])
        scores = np.full((4, len(ENTITY_LABELS)), -9.0, np.float32)
        for row, label in enumerate(wanted):
            scores[row, ENTITY_LABELS.index(label)] = 0
        self.assertEqual(Path(ENTITY_LABELS).best(scores), wanted)


class Spans(unittest.TestCase):
    def test_tokens_that_share_a_character_with_a_span(self) -> None:
        index = TokenIndex([(0, 4), (5, 9), (9, 10), (11, 15)])
        self.assertEqual(index.span(5, 9), (1, 2))
        self.assertEqual(index.span(4, 11), (1, 3))
        self.assertEqual(index.span(7, 12), (1, 4))

    def test_offsets_count_utf16_units(self) -> None:
        units = units_of("😀 Obi")
        self.assertEqual(units[3:6], "Obi")
        self.assertEqual(whole(units), "😀 Obi")


class EntityConventions(unittest.TestCase):
    ROW = {
        "text": "England beat Leeds.",
        "tokens": [[0, 7], [8, 12], [13, 18], [18, 19]],
        "spans": [{"start": 0, "end": 7, "label": "ORG"}, {"start": 13, "end": 18, "label": "ORG"}],
    }

    def test_a_country_that_plays_is_a_place_and_a_club_an_organization(self) -> None:
        row = {**self.ROW, "spans": [dict(span) for span in self.ROW["spans"]]}
        playing_countries_as_places(row, {(0, 7): "LOC", (13, 18): "LOC"})
        self.assertEqual([span["label"] for span in row["spans"]], ["LOC", "ORG"])

    def test_misc_of_a_set_without_it_is_left_to_the_loss(self) -> None:
        row = {**self.ROW, "spans": [{"start": 0, "end": 7, "label": "MISC"}]}
        self.assertEqual(entity_ids(row, EntitySet("", misc=False)), [0, 0, 0, 0])
        unknown = EntitySet("", misc=False, unknown=frozenset({"MISC"}))
        self.assertEqual(entity_ids(row, unknown), [-100, 0, 0, 0])
        self.assertEqual(entity_ids(row, EntitySet("", misc=True))[0], ENTITY_LABELS.index("U-MISC"))


class Quotations(unittest.TestCase):
    def test_a_content_goes_around_the_frame_that_interrupts_it(self) -> None:
        # "We wait here", Obi said, "until the rain stops."
        words = ['"', "We", "wait", "here", '"', ",", "Obi", "said", ",", '"', "until", "the", "rain", "stops", '"']
        tokens, at = [], 0
        for word in words:
            tokens.append([at, at + len(word)])
            at += len(word) + 1
        at_token = lambda first, last: (tokens[first][0], tokens[last][1])
        speaker, cue = at_token(6, 6), at_token(7, 7)
        row = {
            "tokens": tokens,
            "quotes": [{
                "start": tokens[0][0], "end": tokens[14][1], "spans": [at_token(0, 4), at_token(9, 14)],
                "speaker": {"start": speaker[0], "end": speaker[1]}, "cue": {"start": cue[0], "end": cue[1]},
            }],
        }
        labels, (cues, sources) = roles_of(row)
        self.assertEqual(
            spans_of(labels), [(0, 5, "content"), (6, 7, "source"), (7, 8, "cue"), (9, 15, "content")]
        )
        self.assertEqual((cues, sources), ({0: 7, 9: 7}, {0: 6, 9: 6}))

    def test_a_content_without_a_source_points_at_none(self) -> None:
        row = {"tokens": [[0, 2], [3, 6]], "quotes": [{"start": 0, "end": 6, "speaker": None, "cue": None}]}
        self.assertEqual(roles_of(row)[1], [{0: -1}, {0: -1}])


if __name__ == "__main__":
    unittest.main()
