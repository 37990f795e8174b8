"""The versions of the order terms as pages name them."""

from generator.model.addresses import standing
from generator.model.versions import in_force
from generator.plan.edition import Planning
from generator.plan.views import TermsVersion
from generator.records.terms import SHORT, ReleasedTerms


def terms_version(planning: Planning) -> TermsVersion | None:
    """The version in force; None where the site has no terms or they name no version."""
    current = in_force(planning.versions, planning.site.cutoff.date())
    return version_view(current, planning) if current else None


def version_view(terms: ReleasedTerms, planning: Planning) -> TermsVersion:
    """A version with its permanent address."""
    return TermsVersion(
        version=terms.version,
        valid_from=terms.valid_from,
        address=standing(
            planning.config, planning.language, "order-terms", terms.version.isoformat()
        ),
        fingerprint=terms.fingerprint[:SHORT],
    )
