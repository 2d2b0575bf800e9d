"""Holds what an article says against what is known, and returns verdicts with their reasons."""

from pipeline.compare.agreements import judge_agreement as judge_agreement
from pipeline.compare.figures import judge_figure as judge_figure
from pipeline.compare.gates import gate as gate
from pipeline.compare.known import AgreementMention as AgreementMention
from pipeline.compare.known import AgreementState as AgreementState
from pipeline.compare.known import Context as Context
from pipeline.compare.known import FigureMention as FigureMention
from pipeline.compare.known import FigureState as FigureState
from pipeline.compare.known import Judgement as Judgement
from pipeline.compare.known import KnownAgreement as KnownAgreement
from pipeline.compare.known import KnownFigure as KnownFigure
from pipeline.compare.known import Origin as Origin
from pipeline.compare.known import Withdrawn as Withdrawn
from pipeline.compare.mentions import mention_of as mention_of
