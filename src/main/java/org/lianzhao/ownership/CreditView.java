package org.lianzhao.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Who is credited with a lead.
 *
 * @param share in per cent
 */
record CreditView(CreditKind kind, OwnerView holder, BigDecimal share, LocalDate since) {}
