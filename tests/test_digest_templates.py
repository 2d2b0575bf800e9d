"""Templates of the user's own: what they may override, what is told when one is wrong, and what holds them in."""

from __future__ import annotations

import time
from dataclasses import fields, replace
from functools import cache
from pathlib import Path

import pytest

from alerts.rendering.confined import Confines
from alerts.rendering.renderer import Rendered, Renderer
from alerts.view import digest as views
from alerts.view.composition import build_digest
from alerts.view.digest import Digest
from tests.factories import NOW, figure_change, sample_changes, sample_health, sample_recalled, subscriber

PAGE = (Path(__file__).parent.parent / "docs" / "digest.md").read_text(encoding="utf-8")
#: For templates that end by themselves, however busy the machine is, and for those that do not.
PATIENT, IMPATIENT = Confines(timeout_s=120.0, memory_mib=128), Confines(timeout_s=2.0)


def digest_of(**fields_: str) -> Digest:
    wish = subscriber(**fields_)
    return build_digest(sample_changes(), wish, health=sample_health(), now=NOW, recalled=sample_recalled())


@cache
def shipped() -> Rendered:
    return Renderer().render(digest_of())


def with_template(folder: Path, text: str, name: str = "digest.txt", **fields_: str) -> Rendered:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return Renderer([folder], confines=PATIENT).render(digest_of(**fields_))


def test_one_file_of_the_users_own_overrides_one_template_and_no_other(tmp_path: Path) -> None:
    rendered = with_template(tmp_path, "{{ digest.count }} news, {{ digest.lead | wrapped }}")
    assert rendered.text == "5 news, 3 numbers, 2 agreements and 2 to note.\n"
    assert rendered.html == shipped().html
    assert rendered.problems == ()


def test_a_partial_of_the_users_own_is_taken_into_the_shipped_template(tmp_path: Path) -> None:
    rendered = with_template(tmp_path, "{{ quote.outlet }}!", "partials/quote.txt")
    assert "correoiberico.example!" in rendered.text
    assert "Grecia y Pakistán firmaron" not in rendered.text
    assert "Grecia y Pakistán firmaron" in rendered.html


def test_a_subscriber_may_name_a_template_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "brief.html").write_text("<p>{{ digest.subject }}</p>", encoding="utf-8")
    rendered = with_template(tmp_path, "{{ digest.subject }}", "brief.txt", template="brief")
    assert rendered.text == f"{rendered.subject}\n"
    assert f"<p>{rendered.subject}</p>" in rendered.html
    assert rendered.problems == ()


def test_a_folder_without_templates_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("{{ nothing }}", encoding="utf-8")
    assert Renderer([tmp_path, tmp_path / "missing"]).render(digest_of()) == shipped()


def test_a_template_that_is_put_there_later_counts_from_then_on(tmp_path: Path) -> None:
    renderer = Renderer([tmp_path])
    assert renderer.render(digest_of()) == shipped()
    (tmp_path / "digest.txt").write_text("{{ digest.count }}", encoding="utf-8")
    assert renderer.render(digest_of()).text == "5\n"


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("line\n{{ digest.nothing }}", "template digest.txt:2: UndefinedError"),
        ("line\n{% if %}", "template digest.txt:2: TemplateSyntaxError"),
        ("{{ digest.__class__.__mro__ }}", "SecurityError"),
        ("{{ ().__class__.__base__.__subclasses__() }}", "SecurityError"),
        ("{{ wrapped.__globals__ }}", "UndefinedError"),
        ("{% include '/etc/passwd' %}", "TemplateNotFound"),
        ("{% include '../../pyproject.toml' %}", "TemplateNotFound"),
        ("{{ 1 / 0 }}", "ZeroDivisionError"),
        ("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", "RecursionError"),
        ("{% for n in range(10000000) %}{% endfor %}", "OverflowError"),
        ("{% for n in range(99999) %}{{ 'x' * 1000 }}{% endfor %}", "writes more than"),
        ("{{ 'x' * 1000000000 }}", "MemoryError"),
        ("{{ '%1000000000d' % 1 }}", "MemoryError"),
    ],
)
def test_a_template_that_is_wrong_or_wild_is_told_and_the_shipped_one_is_taken(
    tmp_path: Path, template: str, reason: str
) -> None:
    rendered = with_template(tmp_path, template)
    (problem,) = rendered.problems
    assert reason in problem
    assert problem.endswith("; the digest was made with the shipped template")
    assert replace(rendered, problems=()) == shipped()


@pytest.mark.parametrize(
    "template",
    ["{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", "{{ 10 ** 100000000 }}"],
    ids=["loops", "one long step"],
)
def test_a_template_that_does_not_end_is_cut(tmp_path: Path, template: str) -> None:
    (tmp_path / "digest.txt").write_text(template, encoding="utf-8")
    began = time.monotonic()
    rendered = Renderer([tmp_path], confines=IMPATIENT).render(digest_of())
    assert time.monotonic() - began < IMPATIENT.timeout_s + 20
    assert "takes longer than 2 s" in rendered.problems[0]
    assert replace(rendered, problems=()) == shipped()


def test_the_digest_cannot_be_changed_by_a_template(tmp_path: Path) -> None:
    rendered = with_template(tmp_path, "{% do digest.corridors.append(1) %}")
    assert "TemplateSyntaxError" in rendered.problems[0]
    rendered = with_template(tmp_path, "{% set digest.count = 3 %}{{ digest.count }}")
    assert len(rendered.problems) == 1


def test_a_child_that_renders_is_given_no_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CORRIDOR_SMTP_PASSWORD", "not-for-templates")
    probe = "{{ self._TemplateReference__context.environment }}"
    assert "SecurityError" in with_template(tmp_path, probe).problems[0]


def test_the_documentation_names_every_field_that_templates_see_and_no_other() -> None:
    kinds = [kind for kind in vars(views).values() if isinstance(kind, type) and kind.__name__.endswith("View")]
    known = {Digest: "digest"} | {kind: kind.__name__.removesuffix("View").lower() for kind in kinds}
    for kind, name in known.items():
        section = PAGE.split(f"\n### `{name}`\n", 1)[1].split("\n### ", 1)[0].split("\n## ", 1)[0]
        named = [line.split("`")[1] for line in section.splitlines() if line.startswith("| `")]
        assert named == [field.name for field in fields(kind)], name  # type: ignore[arg-type] # all are dataclasses


def test_a_template_of_the_users_own_is_rendered_well_within_its_time(tmp_path: Path) -> None:
    (tmp_path / "digest.txt").write_text("{{ digest.subject }}", encoding="utf-8")
    changes = tuple(figure_change(id=place, story_id=f"s{place}") for place in range(1, 201))
    digest = build_digest(changes, subscriber(), health=sample_health(), now=NOW)
    rendered = Renderer([tmp_path]).render(digest)
    assert rendered.problems == ()
    assert rendered.text == f"{rendered.subject}\n"
