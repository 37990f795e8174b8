"""What the law wants on pages, whatever the theme looks like."""

from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class WithdrawForm:
    """The electronic withdrawal, which needs no script (§ 356a BGB, § 13a FAGG).

    ``label`` are the only words of the control that sends it (``data-legal="withdraw-confirm"``).
    By form, the visitor's ``name``, ``contract`` and ``email`` are posted to ``endpoint`` with
    ``fields``; ``trap`` is the field that people leave empty, ``attributes`` belong to the form.  By
    mail, ``mailto`` is the whole link; ``to``, ``subject`` and ``text`` are the same to read and copy.
    """

    label: str
    by: str
    to: str
    subject: str
    text: str
    mailto: str
    endpoint: str = ""
    trap: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class NoticeView:
    """The official notice on the legal guarantee, shown unaltered (Regulation (EU) 2025/1960).

    ``address`` is that of the owner's file; empty in an example, where a placeholder stands for it.
    ``link`` leads to the same on the Union's own site.
    """

    address: str
    link: str
    width: int = 1654
    height: int = 2339
