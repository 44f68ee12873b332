"""Writes the reference tables of the scalar operations: see README.md beside the tables.

    python3 tables.py [operation ...]     (needs mpmath 1.3)

Every formula below is written from the mathematics of the operation, not from the project's own rules, and is
evaluated twice, the second time with twice the digits, until 40 digits agree. `check` then compares each
derivative with a numerical one. The points are drawn from a generator with a fixed seed.
"""

import math
import pathlib
import random
import sys

from mpmath import mp, mpf

TABLES = pathlib.Path(__file__).parent.parent / "resources" / "wengert" / "reference"
POINTS = 320
DIGITS = 25  # written
AGREED = 40  # computed
MAX_DIGITS = 20000
LARGEST = mpf(10) ** 400  # beyond it a reference is an infinity, below its inverse a zero
TINY = 5e-324
NORMAL = 2.2250738585072014e-308
HUGE = 1.7976931348623157e308
EPS = 2.0**-52
INF = math.inf
NAN = None  # a partial that is not a number by convention: the cell stays empty


# --- numbers -------------------------------------------------------------------------------------------------

def agree(a, b):
    if a is None or b is None:
        return a is b
    if a == b:
        return True
    if max(abs(a), abs(b)) < 1 / LARGEST:
        return True
    return abs(a - b) <= mpf(10) ** -AGREED * abs(b)


def settled(formula, point):
    """All results of the formula to 40 digits."""
    digits = 60
    before = None
    while digits <= MAX_DIGITS:
        mp.dps = digits
        now = formula(*[mpf(x) for x in point])
        if before is not None and all(agree(a, b) for a, b in zip(before, now)):
            return now
        before = now
        digits *= 2
    raise ArithmeticError(f"no {AGREED} digits at {point}")


def written(value):
    if value is None:
        return ""
    value = mpf(value)
    if abs(value) > LARGEST:
        return "inf" if value > 0 else "-inf"
    if abs(value) < 1 / LARGEST:
        return "0"
    text = mp.nstr(value, DIGITS, strip_zeros=True)
    return text[:-2] if text.endswith(".0") else text.replace(".0e", "e").replace("e+", "e")


def decimal(x):
    text = repr(float(x))
    return text[:-2] if text.endswith(".0") else text.replace("e+", "e")


# --- points --------------------------------------------------------------------------------------------------

class Line:
    """Numbers for one argument: hard ones first, then random ones."""

    def __init__(self, hard=(), spans=((-4, 4),), exponents=(-1074, 1023), low=-INF, high=INF, without=(),
                 sign=True, whole=False):
        self.hard, self.spans, self.exponents = hard, spans, exponents
        self.low, self.high, self.without, self.sign, self.whole = low, high, without, sign, whole

    def holds(self, x):
        inside = self.low <= x <= self.high and x not in self.without and math.isfinite(x)
        return inside and (not self.whole or x == math.floor(x))

    def near(self):
        """The hard numbers and what lies next to them and at 2^-k around them."""
        for p in self.hard:
            for x in (p, math.nextafter(p, INF), math.nextafter(p, -INF)):
                yield x
            for k in (40, 26, 12, 5):
                step = 2.0**-k * (abs(p) if p else 1)
                yield p + step
                yield p - step

    def one(self, rng):
        while True:
            if self.whole:
                x = float(rng.randint(int(self.spans[0][0]), int(self.spans[0][1])))
            elif rng.random() < 0.6:
                x = rng.uniform(*rng.choice(self.spans))
            else:
                e = rng.uniform(*self.exponents)
                x = 2.0**e if e < -1022 else 2.0 ** math.floor(e) * rng.uniform(1, 2)
                x = -x if self.sign and rng.random() < 0.5 else x
            if self.holds(x):
                return x


def line(name, of):
    """Points of an operation of one argument."""
    rng = random.Random(name)
    points = []
    for x in of.near():
        if of.holds(x) and (x,) not in points:
            points.append((x,))
    points = points if len(points) < 260 else rng.sample(points, 260)
    seen = set(points)
    while len(seen) < POINTS:
        seen.add((of.one(rng),))
    return sorted(seen)


def grid(name, hard, *lines, holds=lambda *p: True, count=POINTS):
    """Points of an operation of several arguments."""
    rng = random.Random(name)
    seen = set()
    for p in hard:
        if all(l.holds(x) for l, x in zip(lines, p)) and holds(*p):
            seen.add(tuple(float(x) for x in p))
    near = [[x for x in l.near() if l.holds(x)] for l in lines]
    while len(seen) < count:
        p = tuple(
            rng.choice(n) if n and rng.random() < 0.25 else l.one(rng) for n, l in zip(near, lines))
        if holds(*p):
            seen.add(p)
    return sorted(seen)


EDGES = (TINY, NORMAL, 1e-300, 1e-160, 1e-20, 1e-8, 1e8, 1e20, 1e160, 1e300)
BOTH = EDGES + tuple(-x for x in EDGES)
HALVES = (0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 1e6 + 0.5, 4503599627370495.5, 4503599627370497.5)
ANGLES = tuple(s * k * math.pi / 4 for k in (1, 2, 3, 4, 6, 8, 355, 1e5) for s in (1, -1))
FAR = (1e5, 1e10, 1e15, 1e22, 1e100, 1e300, HUGE, -1e22, 6381956970095103 * 2.0**797, 5.319372648326541e255)
LN2 = math.log(2)


def usual(**more):
    return Line(**{"hard": (0.0, 1.0, -1.0, 2.0) + BOTH, **more})


# --- operations: arguments -> value, first partials, second partials (00, 01, 02, 11, 12, 22) -----------------

def sech(x):
    return 2 * mp.exp(-abs(x)) / (1 + mp.exp(-2 * abs(x)))


def tanh(x):
    e = mp.expm1(-2 * abs(x))
    return -mp.sign(x) * e / (2 + e)


def sigmoid(x):
    return 1 / (1 + mp.exp(-x)) if x >= 0 else mp.exp(x) / (1 + mp.exp(x))


def tail(x):
    """erfc, also so far out that only its size matters."""
    if x > 1e4:
        return mp.exp(-x * x) / (x * mp.sqrt(mp.pi)) * (1 - 1 / (2 * x * x))
    return 2 - tail(-x) if x < -1e4 else mp.erfc(x)


def bell(x):
    return 2 / mp.sqrt(mp.pi) * mp.exp(-x * x)


def error(x):
    if abs(x) > 100:
        return mp.sign(x) * (1 - tail(abs(x)))
    return mp.erf(x)


def gelu(x):
    big = tail(-x / mp.sqrt(2)) / 2
    small = mp.exp(-x * x / 2) / mp.sqrt(2 * mp.pi)
    return x * big, big + x * small, small * (2 - x * x)


def polygamma(n, x):
    """For negative x by the reflection formula, whose cotangent is differentiated as a polynomial in itself."""
    if x > 0:
        return mp.psi(n, x)
    c = mp.cot(mp.pi * (x - mp.nint(x)))
    poly = [mpf(0), mpf(1)]
    for _ in range(n):
        slope = [k * a for k, a in enumerate(poly)][1:]
        poly = [mpf(0)] * (len(poly) + 1)
        for k, a in enumerate(slope):
            poly[k] -= a
            poly[k + 2] -= a
    cot = mp.pi ** (n + 1) * sum(a * c**k for k, a in enumerate(poly))
    return (-1) ** n * mp.psi(n, 1 - x) - cot


def lgamma(x):
    if x > 0:
        return mp.loggamma(x)
    return mp.log(mp.pi / abs(mp.sin(mp.pi * (x - mp.nint(x))))) - mp.loggamma(1 - x)


def sinc(n, x):
    """The derivative of order n, from the power series near 0 and from Leibniz's rule elsewhere."""
    z = mp.pi * x
    if abs(x) < 1e-2:
        total = mpf(0)
        for k in range((n + 1) // 2, (n + 1) // 2 + mp.dps):
            if 2 * k == n:
                power = mpf(1)
            elif x == 0:
                break
            else:
                power = z ** (2 * k - n)
            total += (-1) ** k * power * mp.factorial(2 * k) / mp.factorial(2 * k - n) / mp.factorial(2 * k + 1)
        return mp.pi**n * total
    r = x - 2 * mp.nint(x / 2)
    total = mpf(0)
    for k in range(n + 1):
        wave = (mp.sinpi(r), mp.cospi(r), -mp.sinpi(r), -mp.cospi(r))[(n - k) % 4]
        total += mp.binomial(n, k) * wave * (-1) ** k * mp.factorial(k) / z ** (k + 1)
    return mp.pi**n * total


def power(x, y):
    f = x**y
    if x < 0:
        return f, y * x ** (y - 1), NAN, y * (y - 1) * x ** (y - 2), NAN, NAN
    l = mp.log(x)
    return f, y * x ** (y - 1), f * l, y * (y - 1) * x ** (y - 2), x ** (y - 1) * (1 + y * l), f * l * l


def mod(x, y):
    q = mp.floor(x / y)
    return x - q * y, 1, -q, 0, 0, 0


FULL = 1e-290  # shorter lengths have too few bits of their own for their first partials to be right
SQUARABLE = 1e-145  # and squares of shorter ones for their second partials


def hypot(x, y):
    r = mp.sqrt(x * x + y * y)
    if r < FULL:
        return (r,) + (NAN,) * 5
    if r < SQUARABLE:
        return (r, x / r, y / r) + (NAN,) * 3
    return r, x / r, y / r, y * y / r**3, -x * y / r**3, x * x / r**3


def atan2(y, x):
    q = x * x + y * y
    if q < mpf(FULL) ** 2:
        return (mp.atan2(y, x),) + (NAN,) * 5
    if q < mpf(SQUARABLE) ** 2:
        return (mp.atan2(y, x), x / q, -y / q) + (NAN,) * 3
    return mp.atan2(y, x), x / q, -y / q, -2 * x * y / q**2, (y * y - x * x) / q**2, 2 * x * y / q**2


def logaddexp(x, y):
    s = sigmoid(x - y)
    t = sigmoid(y - x)
    return max(x, y) + mp.log1p(mp.exp(-abs(x - y))), s, t, s * t, -s * t, s * t


def elu(x, a):
    if x > 0:
        return x, 1, 0, 0, 0, 0
    return a * mp.expm1(x), a * mp.exp(x), mp.expm1(x), a * mp.exp(x), mp.exp(x), 0


def leaky(x, s):
    return (x, 1, 0, 0, 0, 0) if x > 0 else (s * x, s, x, 0, 1, 0)


def clamp(x, low, high):
    if x < low:
        return (low, 0, 1, 0) + (0,) * 6
    return ((high, 0, 0, 1) if x > high else (x, 1, 0, 0)) + (0,) * 6


def silu(x):
    s, t = sigmoid(x), sigmoid(-x)
    return x * s, s + x * s * t, s * t * (2 + x * (t - s))


def cube_root(x):
    c = mp.sign(x) * mp.cbrt(abs(x))
    return c, 1 / (3 * c * c), -2 / (9 * c**5)


def arc(value, x):
    root = mp.sqrt((1 - x) * (1 + x))
    return value, 1 / root, x / root**3


def negated(results):
    return (results[0],) + tuple(-r for r in results[1:])


def logarithm(base):
    def at(x):
        l = mp.log(base)  # here, where the precision is that of the evaluation
        return mp.log(x) / l, 1 / (x * l), -1 / (x * x * l)

    return at


def flat(value, arity):
    return lambda *p: (value(*p),) + (0,) * (arity + arity * (arity + 1) // 2)


def truth(holds):
    return flat(lambda *p: 1 if holds(*p) else 0, 2)


def acosh(x):
    q = (x - 1) * (x + 1)
    return mp.acosh(x), 1 / mp.sqrt(q), -x / q ** mpf(1.5)


def by_order(function):
    def formula(order, x):
        n = int(order)
        return tuple(function(n + k, x) if n + k <= 16 else NAN for k in range(3))

    return formula


positive = {"low": TINY, "sign": False}
ordinary = usual()
nonzero = usual(without=(0.0,))
plain = grid("plain", [(1, 1), (1e300, 1e300), (1e-200, 1e-200), (1, -1), (0.1, 0.2), (1e16, 1), (1, -1 + EPS)], ordinary, ordinary)
ties = grid("ties", [(x, x) for x in (-2, -1, 0, 1e-300, 0.5, 1, 1e22)], ordinary, ordinary)
unequal = [(x, y) for x, y in ties if x != y]
unequal = grid("unequal", unequal, ordinary, ordinary, holds=lambda x, y: x != y)
bits = Line(spans=((0, 1),), whole=True)
logic = grid("logic", [(0, 0), (0, 1), (1, 0), (1, 1), (0, -2.5), (TINY, 1)], ordinary, ordinary)
order = Line(spans=((0, 16),), whole=True)
gammas = Line(hard=(0.0, 0.5, 1.0, 1.4616321449683623, 1.5, 2.0, 2.5, 3.0, 7.0, 8.0, 20.0, -0.5, -1.0, -2.0, -3.0, -10.0,
                    -2.4570247382208006, -2.7476826467274127, -3.143580888349980, 1e8, 1e17, 1e300),
              spans=((0, 3), (0, 3), (2, 30), (-8, 0)), exponents=(-300, 900), without=tuple(-float(k) for k in range(200)))
gammas.holds = lambda x, base=gammas.holds: base(x) and (x > 0 or (x > -1e6 and x != math.floor(x)))
digammas = Line(hard=gammas.hard[:-1] + (-0.504083008264455,), spans=gammas.spans, exponents=(-150, 300))
digammas.holds = gammas.holds
orders = Line(hard=(0.5, 1.0, 2.0, 10.0, 20.0, 36.0, -0.5, -1.5, 1e8), spans=((0, 3), (1, 40), (-6, 0)), exponents=(-40, 40))
orders.holds = gammas.holds
waves = Line(hard=(0.0, 0.25, 0.5, 0.6, 1.0, 1.4302966531242027, 2.0, 2.5, -1.0, -0.5, 1e-8, 1e-300, 1e5 + 0.5, 1e15, 1e22, 1e300),
             spans=((-2, 2), (-8, 8)), exponents=(-1000, 1000))
rounding = usual(hard=HALVES + (0.0, 1.0, -1.0, 2.0, 1e15, 1e22, TINY, 0.49999999999999994))
exponential = Line(hard=(0.0, 1.0, -1.0, LN2 / 2, -LN2 / 2, LN2, 20.0, -20.0, 700.0, 709.0, 709.782712893384, -708.0, -740.0,
                         1e-20, 1e-300), spans=((-2, 2), (-40, 40), (-745, 709.7)), exponents=(-1074, 9))
curves = Line(hard=(0.0, 0.5, -0.5, 1.0, -1.0, 0.55, 20.0, -20.0, 36.0, -36.7, 350.0, -372.0, 709.7, -709.7, -745.0,
                    1e-8, -1e-20, 1e-300, 1e10), spans=((-2, 2), (-6, 6), (-40, 40), (-745, 745)), exponents=(-1074, 300))
unit = Line(hard=(0.0, 0.5, -0.5, 1.0, -1.0, 1e-300, 1e-8), spans=((-1, 1),), exponents=(-1074, -1), low=-1 + EPS / 2, high=1 - EPS / 2)
angles = Line(hard=(0.0,) + ANGLES + FAR + (TINY, 1e-300, 1e-8), spans=((-4, 4), (-50, 50), (-1e6, 1e6)))
logs = usual(hard=(1.0, 2.0, 10.0, 1000.0, 0.5, math.sqrt(0.5), math.sqrt(2), math.e, TINY, NORMAL, 1e-310, HUGE) + EDGES,
             spans=((0, 2), (0.9, 1.1), (0, 100)), **positive)
bells = Line(hard=(0.0, 0.46875, 0.5, 1.0, -1.0, 1.25, 2.0, 3.0, 4.0, -4.0, 6.0, 26.0, 26.5, 27.2, 1e-8, 1e-300),
             spans=((-2, 2), (-6, 6), (-27, 27.2)), exponents=(-1000, 4.7))
stretch = Line(hard=(0.0, 1.0, -1.0, 1.0 / 128, -2.0**28, 2.0**28, 2.0**-28) + BOTH, spans=((-2, 2), (-10, 10)))
roots = usual(hard=(1.0, 4.0, 2.0, 0.5, 1e-320, TINY, HUGE) + EDGES, **positive)
bases = Line(hard=(1.0, 2.0, 0.5, 10.0, 1e-300, 1e300, 0.1, 3.0), spans=((0, 4), (0.9, 1.1), (0, 100)), exponents=(-1000, 1000),
             **positive)
powers = [(2, 0.5), (2, 10), (3, 40), (1.1, 1000), (0.9, 5000), (1 + EPS, 1e15), (1 - EPS / 2, 1e16), (1.0000001, 1e9),
          (10, 308), (10, -320), (2, -1074), (2, 1023), (1e-10, 30), (1e10, 30), (1e154, 2), (1e-160, 2), (7, 100), (1.5, 1700),
          (-2, 3), (-3, 39), (-1.1, 1001), (-1.1, 2000), (-0.5, 7), (-1e10, 5), (-10, -3), (-7, 101), (1.0001, 1e6), (0.9999, 5e6),
          (1.0000152587890625, 40000000), (-1.00001, 999999), (1, 0), (2, 0), (5, 1), (0.3, 1), (1e300, 1), (1e-300, -1)]
powers += [(x, float(n)) for x in (1.01, 0.987, 1.7, -1.003, 3.3) for n in (3, 5, 17, 64, 100, 333, 512, -9, -50)]
powers += [(x, y) for x, y in zip([random.Random(5).uniform(0.5, 2) for _ in range(1)] * 40, [k * 24.7 - 500 for k in range(40)])]


def settles(x, y):
    """Whether a power and its partials stay where a double can tell them apart."""
    size = y * math.log(abs(x)) if x else INF
    return abs(size) < 740


OPERATIONS = {
    "add": (lambda x, y: (x + y, 1, 1, 0, 0, 0), plain),
    "sub": (lambda x, y: (x - y, 1, -1, 0, 0, 0), plain),
    "mul": (lambda x, y: (x * y, y, x, 0, 1, 0), plain),
    "div": (lambda x, y: (x / y, 1 / y, -x / y**2, 0, -1 / y**2, 2 * x / y**3), grid("div", [(1, 3), (1e300, 1e-300), (1e-300, 1e300), (0, 2), (1, TINY)], ordinary, nonzero)),
    "mod": (mod, grid("mod", [(5, 3), (-1, 3), (1, -3), (-7.5, -2), (-1e-20, 3), (1e16, 3), (0.3, 0.1), (1e22, math.pi)],
                      usual(exponents=(-40, 40)), Line(hard=(1.0, -1.0, 3.0, 0.1), exponents=(-20, 30), without=(0.0,)),
                      holds=lambda x, y: mpf(x) - mp.floor(mpf(x) / mpf(y)) * mpf(y) != 0 and abs(x / y) < 2.0**50)),
    "neg": (lambda x: (-x, -1, 0), line("neg", ordinary)),
    "pow": (power, grid("pow", powers, Line(bases.hard, bases.spans, bases.exponents, sign=False), Line(hard=(0.5, 1.0, 2.0, 3.0, -1.0, -0.5, 1 / 3), spans=((-4, 4), (-40, 40)), exponents=(-60, 10)),
                        holds=lambda x, y: x != 0 and (x > 0 or y == math.floor(y)) and settles(x, y), count=400)),
    "square": (lambda x: (x * x, 2 * x, 2), line("square", ordinary)),
    "exp": (lambda x: (mp.exp(x),) * 3, line("exp", exponential)),
    "expm1": (lambda x: (mp.expm1(x), mp.exp(x), mp.exp(x)), line("expm1", exponential)),
    "log": (lambda x: (mp.log(x), 1 / x, -1 / x**2), line("log", logs)),
    "log2": (logarithm(2), line("log2", logs)),
    "log10": (logarithm(10), line("log10", logs)),
    "log1p": (lambda x: (mp.log1p(x), 1 / (1 + x), -1 / (1 + x) ** 2), line("log1p", usual(hard=(0.0, -1.0, -0.5, 1.0, -0.2929, 0.4142) + BOTH, low=-1 + EPS / 2))),
    "sqrt": (lambda x: (mp.sqrt(x), 1 / (2 * mp.sqrt(x)), -1 / (4 * x * mp.sqrt(x))), line("sqrt", roots)),
    "cbrt": (cube_root, line("cbrt", usual(hard=(1.0, -1.0, 8.0, 27.0, 1e-320, HUGE) + BOTH, without=(0.0,)))),
    "abs": (lambda x: (abs(x), mp.sign(x), 0), line("abs", nonzero)),
    "sign": (flat(mp.sign, 1), line("sign", ordinary)),
    "floor": (flat(mp.floor, 1), line("floor", rounding)),
    "ceil": (flat(mp.ceil, 1), line("ceil", rounding)),
    "round": (flat(mp.nint, 1), line("round", rounding)),
    "sin": (lambda x: (mp.sin(x), mp.cos(x), -mp.sin(x)), line("sin", angles)),
    "cos": (lambda x: (mp.cos(x), -mp.sin(x), -mp.cos(x)), line("cos", angles)),
    "tan": (lambda x: (mp.tan(x), 1 / mp.cos(x) ** 2, 2 * mp.tan(x) / mp.cos(x) ** 2), line("tan", angles)),
    "asin": (lambda x: arc(mp.asin(x), x), line("asin", unit)),
    "acos": (lambda x: negated(arc(mp.acos(x), x)), line("acos", unit)),
    "atan": (lambda x: (mp.atan(x), 1 / (1 + x * x), -2 * x / (1 + x * x) ** 2), line("atan", stretch)),
    "atan2": (atan2, grid("atan2", [(1, 1), (1, -1), (1e-300, 1), (1e-300, 1e-300), (1e200, 1e200), (3, 4), (1, 1 + EPS)],
                          nonzero, nonzero)),
    "sinh": (lambda x: (mp.sinh(x), mp.cosh(x), mp.sinh(x)), line("sinh", Line(hard=exponential.hard + (710.4, -710.4), spans=((-2, 2), (-40, 40), (-710.4, 710.4)), exponents=(-1074, 9), low=-710.47, high=710.47))),
    "cosh": (lambda x: (mp.cosh(x), mp.sinh(x), mp.cosh(x)), line("cosh", Line(hard=exponential.hard + (710.4, -710.4), spans=((-2, 2), (-40, 40), (-710.4, 710.4)), exponents=(-1074, 9), low=-710.47, high=710.47))),
    "tanh": (lambda x: (tanh(x), sech(x) ** 2, -2 * tanh(x) * sech(x) ** 2), line("tanh", curves)),
    "sech2": (lambda x: (sech(x) ** 2, -2 * tanh(x) * sech(x) ** 2, sech(x) ** 2 * (4 - 6 * sech(x) ** 2)), line("sech2", curves)),
    "asinh": (lambda x: (mp.asinh(x), 1 / mp.sqrt(1 + x * x), -x / (1 + x * x) ** mpf(1.5)), line("asinh", stretch)),
    "acosh": (acosh, line("acosh", Line(hard=(1.0, 1.5, 2.0, 2.0**28, 1e160, 1e300), spans=((1, 1.1), (1, 4), (1, 100)), exponents=(0, 1023), low=1 + EPS, sign=False))),
    "atanh": (lambda x: (mp.atanh(x), 1 / ((1 - x) * (1 + x)), 2 * x / ((1 - x) * (1 + x)) ** 2), line("atanh", unit)),
    "relu": (lambda x: (x, 1, 0) if x > 0 else (0, 0, 0), line("relu", nonzero)),
    "leaky_relu": (leaky, grid("leaky_relu", [], nonzero, ordinary)),
    "sigmoid": (lambda x: (sigmoid(x), sigmoid(x) * sigmoid(-x), sigmoid(x) * sigmoid(-x) * -tanh(x / 2)), line("sigmoid", curves)),
    "softplus": (lambda x: (max(x, 0) + mp.log1p(mp.exp(-abs(x))), sigmoid(x), sigmoid(x) * sigmoid(-x)), line("softplus", curves)),
    "silu": (silu, line("silu", Line(curves.hard + (-1.2784645427610738, 2.399357280520, -2.399357280520), curves.spans, curves.exponents))),
    "gelu": (gelu, line("gelu", Line(bells.hard + (-0.7517915246935645, math.sqrt(2), -8.0, -36.0), ((-2, 2), (-6, 6), (-37, 10)), (-1000, 4.7)))),
    "elu": (elu, grid("elu", [], Line(curves.hard, curves.spans, (-1000, 9), without=(0.0,)), usual(exponents=(-200, 200)))),
    "min": (lambda x, y: (x, 1, 0, 0, 0, 0) if x < y else (y, 0, 1, 0, 0, 0), unequal),
    "max": (lambda x, y: (x, 1, 0, 0, 0, 0) if x > y else (y, 0, 1, 0, 0, 0), unequal),
    "clamp": (clamp, grid("clamp", [], usual(spans=((-6, 6),)), usual(hard=(-1.0,), spans=((-4, 0),), exponents=(-4, 4)),
                          usual(hard=(1.0,), spans=((0, 4),), exponents=(-4, 4)), holds=lambda x, low, high: low < high and x not in (low, high))),
    "hypot": (hypot, grid("hypot", [(3, 4), (1e200, 1e200), (1e-200, 1e-200), (1, 1e-8), (1e300, 1), (5, 12), (TINY, TINY), (1e-160, 1e-160)], nonzero, nonzero)),
    "erf": (lambda x: (error(x), bell(x), -2 * x * bell(x)), line("erf", bells)),
    "erfc": (lambda x: (tail(x), -bell(x), 2 * x * bell(x)), line("erfc", bells)),
    "lgamma": (lambda x: (lgamma(x), polygamma(0, x), polygamma(1, x)), line("lgamma", gammas)),
    "digamma": (lambda x: (polygamma(0, x), polygamma(1, x), polygamma(2, x)), line("digamma", digammas)),
    "polygamma": (by_order(polygamma), grid("polygamma", [(n, x) for n in range(17) for x in (0.1, 1.0, 25.0, -0.25)], order, orders)),
    "xlogy": (lambda x, y: (x * mp.log(y), mp.log(y), x / y, 0, 1 / y, -x / y**2), grid("xlogy", [(2, 1 + EPS), (3, 1)], nonzero, logs)),
    "logaddexp": (logaddexp, grid("logaddexp", [(0, 0), (1, 1), (-LN2, -LN2), (800, 800), (1e300, 1e300), (-800, -800), (1000, 0), (0, -40), (1e-300, 0), (-0.5, -0.9327521295671886)],
                                  Line(curves.hard, ((-2, 2), (-40, 40), (-745, 745)), (-60, 40)), Line(curves.hard, ((-2, 2), (-40, 40), (-745, 745)), (-60, 40)))),
    "sinc": (lambda x: tuple(sinc(k, x) for k in range(3)), line("sinc", waves)),
    "sinc_derivative": (by_order(sinc), grid("sinc_derivative", [(n, x) for n in range(17) for x in (0.0, 0.5, 1.0, 3.0)], order, waves)),
    "less": (truth(lambda x, y: x < y), ties),
    "at_most": (truth(lambda x, y: x <= y), ties),
    "greater": (truth(lambda x, y: x > y), ties),
    "at_least": (truth(lambda x, y: x >= y), ties),
    "equal": (truth(lambda x, y: x == y), ties),
    "not_equal": (truth(lambda x, y: x != y), ties),
    "logical_and": (truth(lambda x, y: x != 0 and y != 0), logic),
    "logical_or": (truth(lambda x, y: x != 0 or y != 0), logic),
    "logical_not": (flat(lambda x: 1 if x == 0 else 0, 1), line("logical_not", ordinary)),
    "where": (lambda c, x, y: ((x, 0, 1, 0) if c != 0 else (y, 0, 0, 1)) + (0,) * 6, grid("where", [], bits, ordinary, ordinary)),
    "strong_mul": (lambda x, y: (x * y, y, x, 0, 1, 0), plain),
    "unless_nan": (lambda x, y: (y, 0, 1, 0, 0, 0), plain),
}

# --- files ---------------------------------------------------------------------------------------------------

def header(arity, partials):
    names = [f"a{i}" for i in range(arity)] + ["f"]
    args = range(arity) if partials == arity else range(arity - partials, arity)
    names += [f"d{i}" for i in args]
    names += [f"d{i}{j}" for i in args for j in args if i <= j]
    return names


def check(name, formula, point, results, arity):
    """Compares with numerical derivatives where the argument is moderate and nothing lies close by."""
    count = (1, 3, 6, 10).index(len(results))
    offset = arity - count
    if any(abs(x) > 30 or 0 < abs(x) < 1e-2 for x in point[offset:]) or any(r is None for r in results):
        return 0
    mp.dps = 200
    exact = [mpf(x) for x in point]
    h = mpf(10) ** -40

    def moved(column, i, by):
        return formula(*[x + (by if k == i else 0) for k, x in enumerate(exact)])[column]

    column = 1
    rows = [(0, offset + i) for i in range(count)] + [
        (1 + i, offset + j) for i in range(count) for j in range(count) if i <= j]
    for source, i in rows:
        slope = (moved(source, i, h) - moved(source, i, -h)) / (2 * h)
        size = max(abs(slope), abs(results[source]), 1)
        if abs(slope - results[column]) > mpf(10) ** -25 * size:
            raise ArithmeticError(f"{name} at {point}: column {column} is {results[column]}, differences give {slope}")
        column += 1
    return 1


def write(name):
    formula, points = OPERATIONS[name]
    arity = len(points[0])
    lines = []
    checked = 0
    for point in points:
        results = settled(formula, point)
        lines.append(",".join([decimal(x) for x in point] + [written(r) for r in results]))
        if not jumps(name, point):
            checked += check(name, formula, point, results, arity)
    partials = {1: 0, 3: 1, 6: 2, 10: 3}[len(results)]
    if partials == 1 and arity == 1 or partials == arity:
        partials = arity
    text = ",".join(header(arity, partials)) + "\n" + "\n".join(lines) + "\n"
    (TABLES / f"{name}.csv").write_text(text, encoding="ascii")
    print(f"{name}: {len(lines)} points, {checked} checked with differences, {len(text)} bytes", flush=True)


def jumps(name, point):
    """Points at which the value is defined and a difference is not."""
    steps = ("sign", "floor", "ceil", "round", "less", "at_most", "greater", "at_least", "equal", "not_equal",
             "logical_and", "logical_or", "logical_not", "where", "clamp", "mod", "min", "max")
    return name in steps or name in ("sinc", "sinc_derivative") and point[-1] == 0


if __name__ == "__main__":
    for operation in sys.argv[1:] or OPERATIONS:
        write(operation)
