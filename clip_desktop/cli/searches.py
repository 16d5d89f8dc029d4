"""``clip-desktop searches``: the searches that are kept by name: list, rename, forget."""

from __future__ import annotations

import click

from clip_desktop.cli import output
from clip_desktop.cli.invocation import Invocation
from clip_desktop.cli.shell import Branch


@click.group(
    "searches",
    cls=Branch,
    examples="""
    clip-desktop search "birthday cake" --save Cakes
    clip-desktop searches
    clip-desktop search --saved Cakes
    clip-desktop searches rename Cakes "Birthday cakes"
    clip-desktop searches forget "Birthday cakes"
    """,
)
def command() -> None:
    """The searches that are kept by name; without a command they are listed.

    “clip-desktop search --save NAME” keeps one, “--saved NAME” runs it.
    """


@command.command("list", examples="clip-desktop searches list --json")
@click.option("--json", "json_", is_flag=True, help="Print the list as JSON.")
@click.pass_obj
def list_(invocation: Invocation, json_: bool) -> None:
    """List the searches and what they look for."""
    with invocation.desk() as desk:
        found = desk.library.searches.all()
    if json_:
        output.as_json([{"name": search.name, "query": search.query} for search in found])
    elif not found:
        output.say("No search is kept yet. Keep one: clip-desktop search 'birthday cake' --save Cakes")
    else:
        output.table(("Name", "Looks for"), ((search.name, search.query) for search in found))


@command.command("rename", examples='clip-desktop searches rename Cakes "Birthday cakes"')
@click.argument("name")
@click.argument("new_name")
@click.pass_obj
def rename(invocation: Invocation, name: str, new_name: str) -> None:
    """Give a search another name."""
    from clip_desktop.services.searching.saved_searches import rename_search, search_named

    with invocation.desk() as desk:
        known = search_named(desk.library, name)
        rename_search(desk.library, known.id, new_name)
    output.say(f"“{known.name}” is called “{new_name}” now.")


@command.command("forget", examples="clip-desktop searches forget Cakes")
@click.argument("name")
@click.pass_obj
def forget(invocation: Invocation, name: str) -> None:
    """Forget a search; the photographs stay as they are."""
    from clip_desktop.services.searching.saved_searches import forget_search, search_named

    with invocation.desk() as desk:
        known = search_named(desk.library, name)
        forget_search(desk.library, known.name)
    output.say(f"Forgot “{known.name}”, which looked for: {known.query}")
