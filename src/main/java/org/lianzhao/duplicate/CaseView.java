package org.lianzhao.duplicate;

import org.lianzhao.company.FirmComparison;

/** A case with both sides of it. */
record CaseView(CaseRow row, FirmComparison comparison) {}
