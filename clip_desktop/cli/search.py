"""``clip-desktop search``: photographs by what they show."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from clip_desktop.cli import output
from clip_desktop.cli.exits import DONE, NOTHING_FOUND, PARTLY, USAGE
from clip_desktop.cli.invocation import Desk, Invocation
from clip_desktop.cli.photo_list import Form, Listed, form_options, print_photos
from clip_desktop.cli.reasons import print_reason
from clip_desktop.cli.references import photos_meant, written_out
from clip_desktop.cli.shell import Leaf
from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from clip_desktop.search.query import Query
    from clip_desktop.search.terms import Like
    from clip_desktop.search.tokens import QuerySyntaxError
    from clip_desktop.services.searching.searcher import SearchResult

_DEFAULT_LIMIT = 20
_MAYBE = "maybe"


class _Words(Leaf):
    """A command whose words may begin with a minus sign: tells how that is written where it was read as an option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            if error.option_name.startswith("--"):
                raise
            how = "Where the search begins with “-”, “--” stands between: clip-desktop search --limit 5 -- -people"
            raise click.UsageError(f"There is no option “{error.option_name}”. {how}", ctx) from error


@click.command(
    "search",
    cls=_Words,
    examples="""
    clip-desktop search "dog on a beach"
    clip-desktop search "(boat OR ship) -people after:2019-06 sort:date"
    clip-desktop search "2*beach sunset last summer" --explain
    clip-desktop search --like IMG_2041.jpg
    clip-desktop search "red car" -0 | xargs -0 cp -t ~/cars
    clip-desktop search "birthday cake" --save Cakes
    """,
)
@click.argument("words", nargs=-1)
@click.option("--like", multiple=True, metavar="PHOTO", help="Find what looks like this picture (file or number).")
@click.option("--saved", metavar="NAME", help="Run a search that was kept with --save.")
@click.option("--save", metavar="NAME", help="Keep this search under a name.")
@click.option(
    "--limit",
    type=click.IntRange(1),
    help=f"At most so many photographs. Without it the table, --all and --open end after {_DEFAULT_LIMIT}; paths, JSON "
    "and copies hold all that were found.",
)
@click.option("--all", "unlikely", is_flag=True, help="Also those that are probably not meant, as far as --limit.")
@click.option("--maybe", is_flag=True, help="Paths and copies also of those that only may be meant.")
@click.option("--count", is_flag=True, help="Print only how many there are, whatever the limit.")
@click.option("--explain", is_flag=True, help="Say how the search was understood and answered, in place of the list.")
@click.option("--why", metavar="PHOTO", help="Say why this photograph is in the answer, or is not.")
@click.option("--copy-to", type=click.Path(path_type=Path), metavar="DIR", help="Copy what is found into a folder.")
@click.option("--open", "open_", is_flag=True, help="Open what is found in the program the system has for it.")
@form_options
@click.pass_obj
def command(
    invocation: Invocation,
    words: tuple[str, ...],
    like: tuple[str, ...],
    saved: str | None,
    save: str | None,
    limit: int | None,
    unlikely: bool,
    maybe: bool,
    count: bool,
    explain: bool,
    why: str | None,
    copy_to: Path | None,
    open_: bool,
    paths: bool,
    null: bool,
    json_: bool,
) -> int:
    """Find photographs in words: what they show, joined with filters where you like.

    Words that begin with “-” are left out ("boat -people"); put the search in quotes, or “--” before it. OR, brackets,
    2*word and "phrases" in quotes join them. Filters: tag: album: folder: file: text: keyword: place: near: box:
    camera: lens: rating>=4 date: last: before: after: is: has: like: score>0.3 sort: (the help page “Search” has
    all of it).
    """
    from clip_desktop.search.tokens import QuerySyntaxError

    form = Form(paths, null, json_)
    with invocation.desk() as desk:
        text = " ".join(words)
        try:
            query = _query(desk, text, like, saved)
        except QuerySyntaxError as error:
            _point_at(text, error)
            return USAGE
        if why is not None:
            return _why(desk, query, why, json_)
        seen = not form.for_programs and copy_to is None
        result = desk.searcher.answer(desk.library, query, _limit(limit, seen, unlikely or open_, count or explain))
        if save is not None:
            _save(desk, save, query)
        if count or explain:
            return (_count if count else _explain)(result, form)
        found = _found(result, unlikely, unseen=not maybe and (paths or null or copy_to is not None))
        if copy_to is not None or open_:
            return _hand_on(invocation, desk, found, copy_to, open_)
        return _print(desk, result, found, form)


def _limit(asked: int | None, seen: bool, endless: bool, counted: bool) -> int:
    """How many are given: all, where they are counted, or where nobody would see that they were cut short.

    Args:
        seen: they are read by a person.
        endless: they would be the whole library, or a window for each.
    """
    from clip_desktop.services.searching.searcher import ALL

    return ALL if counted else asked or (_DEFAULT_LIMIT if seen or endless else ALL)


def _query(desk: Desk, text: str, like: tuple[str, ...], saved: str | None) -> Query:
    """All that is asked: the saved search, the words and the examples together.

    Raises:
        QuerySyntaxError: the words cannot be understood.
        UserError: nothing is searched for, or there is no saved search or photograph of this name.
    """
    from clip_desktop.search.query import Query

    query = _saved(desk, saved) if saved is not None else Query()
    query = query.joined(_read(text)).joined(Query(tuple(_like(desk, one) for one in written_out(like))))
    if query == Query():
        raise UserError("Say what to look for.", "For example: clip-desktop search 'dog on a beach'")
    return query


def _saved(desk: Desk, name: str) -> Query:
    """The search that was kept under a name.

    Raises:
        UserError: there is none, or it cannot be understood.
    """
    from clip_desktop.search.query import parse
    from clip_desktop.search.tokens import QuerySyntaxError
    from clip_desktop.services.searching.saved_searches import search_named

    known = search_named(desk.library, name)
    try:
        return parse(known.query)
    except QuerySyntaxError as error:
        raise UserError(f"The saved search “{known.name}” cannot be understood: {error}") from error


def _like(desk: Desk, reference: str) -> Like:
    """A picture named on the command line, as a term."""
    from clip_desktop.search.terms import Like

    if reference.isdecimal() and not Path(reference).exists():
        if desk.library.photos.get(int(reference)) is None:
            raise UserError(f"There is no photograph with the number {reference}.")
        return Like(str(int(reference)))
    return Like(_whole_path(reference))


def _read(text: str) -> Query:
    """The query, with the examples that lie in this folder by their whole paths.

    Raises:
        QuerySyntaxError: it cannot be understood.
    """
    from clip_desktop.search.query import parse, with_examples

    query = parse(text.encode("utf-8", "replace").decode())
    return with_examples(query, lambda photo: photo if photo.isdecimal() else _whole_path(photo))


def _whole_path(path: str) -> str:
    """A path from this folder as a whole one; what is not here may be the name of a photo of the library."""
    from clip_desktop.library.file_names import from_text, to_text

    whole = Path(from_text(path)).expanduser().absolute()
    return to_text(str(whole)) if whole.exists() else path


def _point_at(text: str, error: QuerySyntaxError) -> None:
    """Say what is wrong with a query, and where."""
    output.note(f"clip-desktop: {error}")
    if text.isprintable() and text.isascii() and len(text) < output.LINE:  # else letters are not as wide as they count
        output.note(f"  {text}\n  {' ' * error.position}{'^' * error.length}")


def _save(desk: Desk, name: str, query: Query) -> None:
    from clip_desktop.search.query import format_query
    from clip_desktop.services.searching.saved_searches import save_search

    before = desk.library.searches.find(name)
    save_search(desk.library, name, text := format_query(query))
    was = f" It was {before.query} until now." if before is not None and before.query != text else ""
    output.note(f"Kept as “{name}”.{was}")


def _found(result: SearchResult, unlikely: bool, unseen: bool) -> list[Listed]:
    """What is listed: the relevant photographs and those that may be, or all; the relevant alone where nobody looks."""
    ranked = result.certainty is not None
    kept = result.relevant + result.maybe if ranked and not unlikely else len(result.ids)
    if unseen and ranked and not unlikely and result.maybe:
        kept = result.relevant
        output.note(f"{result.maybe:,} more may be meant: --maybe takes them too.")
    certainty = [None] * kept if result.certainty is None else [float(share) for share in result.certainty[:kept]]
    return [
        Listed(int(photo), share, _MAYBE if ranked and result.relevant <= n < result.relevant + result.maybe else "")
        for n, (photo, share) in enumerate(zip(result.ids[:kept], certainty, strict=True))
    ]


def _print(desk: Desk, result: SearchResult, listed: list[Listed], form: Form) -> int:
    print_photos(desk.library, listed, form)
    if not form.for_programs:
        if not listed:
            output.say("Nothing was found." + (" --all shows what comes nearest." if len(result.ids) else ""))
        if result.note:
            output.note(result.note)
        if not desk.library.photos.count():
            output.note("The library holds no photographs yet: clip-desktop index ~/Pictures")
    return DONE if listed else NOTHING_FOUND


def _count(result: SearchResult, form: Form) -> int:
    if form.json:
        output.as_json({"relevant": result.relevant, "maybe": result.maybe})
    else:
        output.say(str(result.relevant))
    if result.note and not form.for_programs:
        output.note(result.note)
    return DONE if result.relevant else NOTHING_FOUND


def _explain(result: SearchResult, form: Form) -> int:
    from clip_desktop.services.searching.explaining import explain

    sections = explain(result)
    if form.json:
        output.as_json(sections)
    else:
        for section in sections:
            output.say("\n  ".join((section.title, *map(output.shown, section.lines))))
    return DONE if result.relevant + result.maybe else NOTHING_FOUND


def _why(desk: Desk, query: Query, photo: str, json_: bool) -> int:
    from clip_desktop.services.labels.reasons import why_found

    reason = why_found(desk.library, desk.model, desk.searcher, query, photos_meant(desk.library, [photo])[0])
    print_reason(reason, json_)
    return DONE


def _hand_on(invocation: Invocation, desk: Desk, found: list[Listed], folder: Path | None, open_: bool) -> int:
    """Copy what was found, and open it.

    Raises:
        UserError: there is no display, or the folder cannot be written.
    """
    from clip_desktop.cli.jobs import run_job
    from clip_desktop.services.files.copying import copy_photos
    from clip_desktop.services.photos import existing_path

    if open_ and not invocation.windows.has_display():
        raise UserError("There is no display here to open photographs on.")
    ids = [one.photo_id for one in found]
    problems: tuple[str, ...] = ()
    if folder is not None:
        done = run_job(copy_photos(desk.library, ids, folder.expanduser()), "Stopped: what was copied stays.")
        problems = done.problems
        there = f"; {output.photographs(done.there)} lay there already" if done.there else ""
        output.say(f"Copied {output.photographs(done.copied)} to “{output.shown(folder)}”{there}.")
    if open_:
        opened = [path for photo in ids if (path := existing_path(desk.library, photo)) is not None]
        failed = [path for path in opened if click.launch(str(path)) != 0]
        problems += tuple(
            f"“{output.shown(path)}” cannot be opened: the system has no program for it." for path in failed
        )
    for problem in problems:
        output.note(problem)
    return PARTLY if problems else DONE if ids else NOTHING_FOUND
