package org.lianzhao.trend;

import java.time.LocalDate;

/** How a chain was covered when a day ended; of today, as it is so far. */
record TrendPoint(LocalDate day, ChainFigures figures) {}
