"""Prints the coefficients of wengert.op.ErrorFunction: python3 erfc.py (needs mpmath 1.3).

(1 + 2x) exp(x^2) erfc(x) as a polynomial in t = (x - 4) / (x + 4), nearly minimax for x from 0.4 to 28, lowest
power first; the error is printed last.
"""

from mpmath import chebyfit, erfc, exp, mp, mpf, nstr

mp.dps = 60
LOW, HIGH, CENTRE, COUNT = mpf("0.4"), mpf(28), mpf(4), 24


def scaled(t):
    x = CENTRE * (1 + t) / (1 - t)
    return (1 + 2 * x) * exp(x * x) * erfc(x)


coefficients, error = chebyfit(scaled, [(x - CENTRE) / (x + CENTRE) for x in (LOW, HIGH)], COUNT, error=True)
for c in reversed(coefficients):
    print(f"{float(c)!r},")
print("error", nstr(error, 3), "; first coefficient minus its double", nstr(coefficients[-1] - mpf(float(coefficients[-1])), 17))
