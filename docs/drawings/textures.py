"""Surfaces: filters that give a flat colour the touch of cloth, leather, paper or wood.

Each filter raises a relief out of noise, lights it from the upper left and lays
that light over the colour below. Frequencies are in waves a millimetre, because
every plane is drawn in millimetres.
"""

from dataclasses import dataclass

# Under this light a level surface comes out at sin(55°); the gain brings it back to one.
GAIN = 1 / 0.819


@dataclass(frozen=True, slots=True)
class Noise:
    """One layer of noise: waves a millimetre across and down, layers, seed."""

    across: float
    down: float
    octaves: int
    seed: int

    @property
    def text(self) -> str:
        return (
            f'<feTurbulence type="fractalNoise" baseFrequency="{self.across} {self.down}" '
            f'numOctaves="{self.octaves}" seed="{self.seed}"'
        )


def _relief(name: str, depth: float, *layers: Noise) -> str:
    first = f'{layers[0].text} result="h0"/>'
    more = "".join(
        f'{layer.text} result="n{i}"/><feComposite in="h{i - 1}" in2="n{i}" '
        f'operator="arithmetic" k2=".5" k3=".5" result="h{i}"/>'
        for i, layer in enumerate(layers[1:], 1)
    )
    return (
        f'<filter id="{name}" x="0" y="0" width="1" height="1" '
        f'color-interpolation-filters="sRGB">{first}{more}'
        f'<feDiffuseLighting in="h{len(layers) - 1}" surfaceScale="{depth}" '
        'diffuseConstant="1" lighting-color="#fff" result="light">'
        '<feDistantLight azimuth="225" elevation="55"/></feDiffuseLighting>'
        '<feComposite in="SourceGraphic" in2="light" operator="arithmetic" '
        f'k1="{GAIN:.3f}" result="lit"/>'
        '<feComposite in="lit" in2="SourceGraphic" operator="in"/></filter>'
    )


def _stain(name: str, amount: float, noise: Noise) -> str:
    """Soft darker and lighter places without a relief."""
    return (
        f'<filter id="{name}" x="0" y="0" width="1" height="1" '
        f'color-interpolation-filters="sRGB">{noise.text} result="n"/>'
        f'<feColorMatrix in="n" values="0 0 0 {amount} {1 - amount / 2} '
        f"0 0 0 {amount} {1 - amount / 2} 0 0 0 {amount * 1.1} {1 - amount * 0.55} "
        '0 0 0 0 1" result="tone"/>'
        '<feComposite in="SourceGraphic" in2="tone" operator="arithmetic" k1="1" result="t"/>'
        '<feComposite in="t" in2="SourceGraphic" operator="in"/></filter>'
    )


def filters() -> str:
    """Every surface the pictures use, to be written once into a drawing."""
    return "".join(
        (
            _relief("linen", 0.75, Noise(0.15, 1.7, 2, 3), Noise(1.7, 0.15, 2, 8)),
            _relief("cloth", 1.0, Noise(0.06, 0.9, 2, 5), Noise(0.9, 0.06, 2, 9)),
            _relief("leather", 0.95, Noise(0.34, 0.3, 4, 11)),
            _relief("pores", 0.3, Noise(0.62, 0.55, 4, 13)),
            _relief("suede", 0.5, Noise(0.9, 0.9, 3, 21)),
            _relief("paper", 0.13, Noise(0.22, 0.3, 4, 4)),
            _relief("handmade", 0.35, Noise(0.1, 0.12, 5, 14)),
            _relief("board", 0.2, Noise(0.5, 0.5, 3, 17)),
            _relief("stone", 0.8, Noise(0.02, 0.03, 5, 31)),
            _stain("oak", 0.5, Noise(0.003, 0.34, 5, 12)),
            _stain("walnut", 0.75, Noise(0.004, 0.3, 5, 23)),
            _stain("plaster", 0.2, Noise(0.008, 0.009, 5, 2)),
            _stain("wash", 0.5, Noise(0.02, 0.02, 4, 6)),
            _stain("brushed", 0.5, Noise(0.02, 0.9, 3, 16)),
        )
    )


def grain() -> str:
    """The film's own grain, laid over a finished picture."""
    return (
        '<filter id="grain" x="0" y="0" width="1" height="1" '
        'color-interpolation-filters="sRGB">'
        '<feTurbulence type="fractalNoise" baseFrequency=".55" numOctaves="2" seed="7"/>'
        '<feColorMatrix values="0 0 0 0 .5 0 0 0 0 .5 0 0 0 0 .5 0 0 0 1.6 -.6"/></filter>'
    )
