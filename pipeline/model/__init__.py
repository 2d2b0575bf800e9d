"""The records that travel through Corridor, and the closed vocabularies they use.

Every record is frozen and holds plain values, so the pure core can pass it on, a test can build it in
one line and a process pool can pickle it. Times are UTC ISO 8601 text (``2026-03-10T08:00:00Z``), days are
``YYYY-MM-DD``, offsets are code points from 0 into the article's ``text``, half open. Countries are ISO 3166
alpha-2 codes; ``EU`` stands beside them.
"""

from pipeline.model.reading import Agreement as Agreement
from pipeline.model.reading import Article as Article
from pipeline.model.reading import Capture as Capture
from pipeline.model.reading import Figure as Figure
from pipeline.model.reading import Provenance as Provenance
from pipeline.model.reading import Quantity as Quantity
from pipeline.model.reading import Reading as Reading
from pipeline.model.reading import Rejected as Rejected
from pipeline.model.telling import Change as Change
from pipeline.model.telling import FactSource as FactSource
from pipeline.model.telling import Picture as Picture
from pipeline.model.telling import Previous as Previous
from pipeline.model.telling import SourceHealth as SourceHealth
from pipeline.model.telling import Telling as Telling
from pipeline.model.vocabulary import LADDER as LADDER
from pipeline.model.vocabulary import LANGUAGES as LANGUAGES
from pipeline.model.vocabulary import PLOVER as PLOVER
from pipeline.model.vocabulary import AgreementKind as AgreementKind
from pipeline.model.vocabulary import ArticleForm as ArticleForm
from pipeline.model.vocabulary import Bound as Bound
from pipeline.model.vocabulary import ChangeKind as ChangeKind
from pipeline.model.vocabulary import CopyRelation as CopyRelation
from pipeline.model.vocabulary import Direction as Direction
from pipeline.model.vocabulary import ErrorClass as ErrorClass
from pipeline.model.vocabulary import FigureStatus as FigureStatus
from pipeline.model.vocabulary import Nature as Nature
from pipeline.model.vocabulary import Origin as Origin
from pipeline.model.vocabulary import ParagraphChangeKind as ParagraphChangeKind
from pipeline.model.vocabulary import Per as Per
from pipeline.model.vocabulary import Role as Role
from pipeline.model.vocabulary import SourceState as SourceState
from pipeline.model.vocabulary import Stage as Stage
from pipeline.model.vocabulary import Subject as Subject
from pipeline.model.vocabulary import UnitClass as UnitClass
from pipeline.model.vocabulary import Verdict as Verdict
