"""The order terms in their version."""

from hashlib import sha256

from generator.model.addresses import standing
from generator.model.values import expand
from generator.plan.edition import Planning
from generator.plan.views import TermsVersion


def terms_version(planning: Planning) -> TermsVersion | None:
    """The version of the terms that the site shows; None where it has none or it has no date."""
    page = planning.edition.terms
    if page is None or page.terms.version is None:
        return None
    version = page.terms.version
    return TermsVersion(
        version=version,
        valid_from=page.terms.valid_from or version,
        address=standing(planning.config, planning.language, "order-terms", version.isoformat()),
        fingerprint=fingerprint_of(
            expand(page.document.body.html, planning.config, planning.language)
        ),
    )


def fingerprint_of(text: str) -> str:
    """The first twelve digits of the SHA-256 of an expanded text."""
    return sha256(text.encode()).hexdigest()[:12]
