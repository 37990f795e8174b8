"""Posts and testimonials as lists show them."""

from generator.model.addresses import tag_slug
from generator.model.site import Page
from generator.plan.bodies import body_view
from generator.plan.edition import Planning
from generator.plan.pictures import own_picture
from generator.plan.views import LinkView, PostCard, TestimonialView


def tag_links(page: Page, planning: Planning) -> tuple[LinkView, ...]:
    """The tags of a page."""
    slugs = {tag_slug(word, planning.language) for word in page.head.tags}
    return tuple([link for slug, link in planning.tags.items() if slug in slugs]) if slugs else ()


def post_card(page: Page, planning: Planning) -> PostCard:
    """A post as lists show it."""
    return PostCard(
        title=page.head.title,
        address=page.address,
        description=page.head.description or page.document.body.excerpt,
        date=page.head.date or planning.site.cutoff.date(),
        image=own_picture(page, planning),
        tags=tag_links(page, planning),
        draft=page.hidden,
    )


def testimonial_view(page: Page, planning: Planning) -> TestimonialView:
    """What a customer said."""
    said = page.testimonial
    product = planning.by_name.get(said.product.text) if said.product else None
    return TestimonialView(
        name=said.name,
        date=page.head.date,
        html=body_view(page, planning).html,
        source=said.source,
        verified=said.verified,
        rating=said.rating,
        answer=said.answer,
        product=LinkView(product.head.title, product.address) if product else None,
    )
