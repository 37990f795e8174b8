"""Every file of the published site, each with its whole recipe."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.content.sources import Asset
from generator.fields.kinds import Named
from generator.model.prices import price_list
from generator.model.references import public_address
from generator.model.site import Category, Edition, Page, Site
from generator.model.versions import versions
from generator.plan.bodies import filling_of
from generator.plan.cards import post_card, testimonial_view
from generator.plan.catalogue import catalogue, feed_sheet, program
from generator.plan.edition import Planning, Script
from generator.plan.feeds import feed_outputs
from generator.plan.icons import icon_outputs
from generator.plan.linkcards import link_cards
from generator.plan.listed import Feed
from generator.plan.machines import REPLACEABLE, for_machines
from generator.plan.merchant import merchant_outputs
from generator.plan.orders import order_modes
from generator.plan.pages import all_pages
from generator.plan.pictures import picture_outputs, whole_picture
from generator.plan.pricetable import price_table
from generator.plan.products import product_card
from generator.plan.reach import address_card, card_address
from generator.plan.receiver import receiver_outputs
from generator.plan.recipes import (
    BytesRecipe,
    CopyRecipe,
    Output,
    PageRecipe,
    PictureFacts,
    path_of,
)
from generator.plan.search import search_index
from generator.plan.signs import code_outputs
from generator.plan.sites import site_view
from generator.plan.termpages import terms_texts
from generator.plan.views import AnyPage, LinkView
from generator.records.days import history
from generator.scripts import BUNDLES
from generator.theme.phrases import phrases_in
from generator.theme.theme import Theme
from generator.trade.pricejson import price_digest, price_json
from generator.trade.pricelist import PriceList


def plan_site(site: Site, theme: Theme, pictures: Sequence[PictureFacts]) -> tuple[Output, ...]:
    """All outputs, in the order of their paths; two for one path are a check's business."""
    by_file = {facts.file: facts for facts in pictures}
    translations = _translations(site)
    prices = price_list(site)
    pages: list[tuple[AnyPage, str]] = []
    outputs: list[Output] = []
    plannings = [
        planning_of(site, edition, theme, by_file, translations, prices)
        for edition in site.editions
    ]
    for planning in plannings:
        shared = site_view(planning)
        alone = _alone(planning.edition)
        for layout, view, source in all_pages(planning):
            filling = filling_of(alone[source], planning) if source in alone else None
            recipe = PageRecipe(f"{layout}.html", view, shared, source, filling)
            outputs.append(Output(path_of(view.page.address), recipe))
            pages.append((view, planning.language))
        outputs.extend(_beside_pages(planning))
    if prices.products:
        outputs.append(_price_list(prices))
    outputs.extend(_programs(pages))
    if any(isinstance(each.recipe, Feed) for each in outputs):
        outputs.append(_script(feed_sheet()))
    outputs.extend(receiver_outputs(plannings))
    outputs.extend(_pictures(site, by_file))
    outputs.extend(_link_cards(plannings))
    outputs.extend(icon_outputs(plannings[0]))
    outputs.extend(
        Output(path_of(each.address), BytesRecipe(each.content)) for each in theme.assets
    )
    outputs.extend(for_machines(site, pages))
    linked = {
        asset.file: by_file[asset.file] for asset in site.linked_pictures if asset.file in by_file
    }
    copied = tuple(_copied(asset, linked) for asset in (*site.downloads, *site.static))
    replaced = {output.path for output in copied} & REPLACEABLE
    return tuple(
        sorted(
            (*copied, *(output for output in outputs if output.path not in replaced)),
            key=lambda output: output.path,
        )
    )


def planning_of(
    site: Site,
    edition: Edition,
    theme: Theme,
    pictures: Mapping[str, PictureFacts],
    translations: Mapping[str, tuple[Page, ...]],
    prices: PriceList,
) -> Planning:
    """What the pages of ``edition`` are made from, cards included."""
    names = _by_name(edition)
    planning = Planning(
        site=site,
        edition=edition,
        theme=theme,
        pictures=pictures,
        phrases=phrases_in(theme.translations, edition.language, theme.language),
        tags={tag.slug: LinkView(tag.name, tag.address) for tag in edition.tags},
        products={},
        posts={},
        testimonials={},
        by_name=names,
        translations=translations,
        posts_on=_about(edition.posts, lambda page: page.post.products, names),
        voices_on=_about(edition.testimonials, _product_of, names),
        shelves_of=_shelves(edition),
        shelf_numbers=_shelf_numbers(site),
        versions=versions(site, edition),
        past=history(site.records.days),
        prices=prices,
        priced={each.sku: each for each in prices.products},
        link_cards={},
        modes=order_modes(edition, site.config),
    )
    planning = replace(
        planning,
        products={page.key: product_card(page, planning) for page in edition.products},
        posts={page.key: post_card(page, planning) for page in edition.posts},
    )
    planning = replace(planning, link_cards=link_cards(planning))
    testimonials = {page.key: testimonial_view(page, planning) for page in edition.testimonials}
    known = catalogue(planning) if planning.modes else None
    index = search_index(planning)
    return replace(planning, testimonials=testimonials, catalogue=known, index=index)


def _beside_pages(planning: Planning) -> Iterator[Output]:
    """What else a language has: feeds, the terms as text, what its visitors' browsers reckon with."""
    yield from feed_outputs(planning)
    yield from code_outputs(planning)
    yield from merchant_outputs(planning)
    yield from price_table(planning)
    for address, content in terms_texts(planning):
        yield Output(path_of(address), BytesRecipe(content))
    if planning.catalogue:
        yield _script(planning.catalogue)
    yield Output(path_of(card_address(planning)), BytesRecipe(address_card(planning)))
    if planning.index:
        yield Output(path_of(planning.index.address), planning.index.recipe)


def _price_list(prices: PriceList) -> Output:
    text = price_json(prices)
    return Output(f"prices/{price_digest(text)}.json", BytesRecipe(text.encode()))


def _programs(pages: Iterable[tuple[AnyPage, str]]) -> Iterator[Output]:
    """Those of our scripts that some page loads."""
    loaded = {address for view, _ in pages for address in view.page.scripts}
    return (_script(each) for each in map(program, BUNDLES) if each.address in loaded)


def _script(script: Script) -> Output:
    return Output(path_of(script.address), BytesRecipe(script.content))


def _alone(edition: Edition) -> dict[str, Page]:
    """The texts that stand on one page each and in nobody's name, by their files."""
    pages = (*edition.posts, *edition.products, *edition.pages)
    return {page.document.file: page for page in pages if not page.made and not page.head.role}


def _by_name(edition: Edition) -> dict[str, Page]:
    """Products by every name they go by: ``mug``, ``cups/mug``."""
    names: dict[str, Page] = {}
    for page in edition.products:
        for name in (page.key.rpartition("/")[2], page.key.removeprefix("products/"), page.key):
            names.setdefault(name, page)
            names.setdefault(f"{name}.md", page)
    return names


def _translations(site: Site) -> dict[str, tuple[Page, ...]]:
    """The pages of each key in the order of the site's languages."""
    found: dict[str, list[Page]] = {}
    for edition in site.editions:
        for page in edition.all_pages():
            found.setdefault(page.key, []).append(page)
    return {key: tuple(pages) for key, pages in found.items()}


def _about(
    pages: Iterable[Page],
    named: Callable[[Page], Iterable[Named]],
    names: Mapping[str, Page],
) -> dict[str, tuple[str, ...]]:
    """Which of ``pages`` speak of a product, by the product's key."""
    found: dict[str, list[str]] = {}
    for page in pages:
        products = (names.get(each.text) for each in named(page))
        for key in dict.fromkeys(product.key for product in products if product):
            found.setdefault(key, []).append(page.key)
    return {key: tuple(keys) for key, keys in found.items()}


def _product_of(page: Page) -> tuple[Named, ...]:
    product = page.testimonial.product
    return (product,) if product else ()


def _shelves(edition: Edition) -> dict[str, tuple[Category, ...]]:
    """The categories of each product, the widest first."""
    found: dict[str, list[Category]] = {}
    for category in sorted(edition.categories, key=lambda each: each.key.count("/")):
        for page in category.products:
            found.setdefault(page.key, []).append(category)
    return {key: tuple(categories) for key, categories in found.items()}


def _shelf_numbers(site: Site) -> dict[str, int]:
    """The topmost categories of all languages by number; the order of their keys knows no language."""
    keys = {each.key for edition in site.editions for each in edition.categories}
    tops = sorted(key for key in keys if key.count("/") == 1)
    return {key: number for number, key in enumerate(tops, start=1)}


def _pictures(site: Site, by_file: Mapping[str, PictureFacts]) -> Iterator[Output]:
    """The files of all pictures; of one that lies in two places under the same name, once."""
    seen: set[tuple[str, str]] = set()
    for asset in site.pictures:
        for output in picture_outputs(by_file[asset.file], asset) if asset.file in by_file else ():
            key = output.path, by_file[asset.file].digest
            if key not in seen:
                seen.add(key)
                yield output


def _link_cards(plannings: Iterable[Planning]) -> Iterator[Output]:
    """Every card once: where nothing on it differs, two languages share it."""
    cards = (card for planning in plannings for card in planning.link_cards.values())
    recipes = {card.view.address: card.recipe for card in cards}
    return (Output(path_of(address), recipe) for address, recipe in recipes.items())


def _copied(asset: Asset, pictures: Mapping[str, PictureFacts]) -> Output:
    path = public_address(asset.file).removeprefix("/")
    if asset.file in pictures:
        return Output(path, whole_picture(pictures[asset.file]))
    return Output(path, CopyRecipe(asset.file, asset.size, asset.mtime_ns))
