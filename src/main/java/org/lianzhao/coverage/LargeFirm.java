package org.lianzhao.coverage;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.HoldingRole;
import org.lianzhao.company.Output;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;

/**
 * A 链主 or 规上 firm that turns out so much in a segment that it makes it strong alone.
 *
 * @param leads whether it is the 链主
 * @param output in 万元
 * @param year the year it is stated for
 */
record LargeFirm(UUID companyId, String name, boolean leads, BigDecimal output, int year) {
    /** The largest of these firms, if one is large enough. */
    static @Nullable LargeFirm of(List<ResidentRow> here, CoverRules rules) {
        return here.stream()
                .filter(firm -> firm.presence() == Presence.PRODUCTION && firm.large() && firm.output() != null)
                .map(LargeFirm::of)
                .filter(firm -> firm.output().compareTo(BigDecimal.valueOf(rules.output())) >= 0)
                .max(Comparator.comparing(LargeFirm::output))
                .orElse(null);
    }

    private static LargeFirm of(ResidentRow firm) {
        Output output = Objects.requireNonNull(firm.output());
        return new LargeFirm(
                firm.companyId(),
                firm.name(),
                firm.role() == HoldingRole.LEADER,
                Objects.requireNonNull(output.amount()).stripTrailingZeros(),
                Objects.requireNonNull(output.year()));
    }
}
