"""compile.py FONTS IN.typ OUT.pdf: compiles once, and prints the seconds it took and the megabytes it held at most."""

import resource
import sys
import time

import typst

fonts, source, target = sys.argv[1:4]
began = time.perf_counter()
typst.compile(source, output=target, font_paths=[fonts], ignore_system_fonts=True, pdf_standards=["ua-1"])
took = time.perf_counter() - began
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(f"{took:.4f} {most:.1f}")
