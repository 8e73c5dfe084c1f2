package org.lianzhao.coverage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Capacity;
import org.lianzhao.company.CapacityMark;
import org.lianzhao.company.HoldingRole;
import org.lianzhao.company.Output;
import org.lianzhao.company.Place;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.company.Verified;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.coverage.Gap.FactorName;

/** Firms of a segment as tests of coverage need them. */
final class CoverMother {
    private CoverMother() {}

    static ResidentRow firm(String basis, Presence presence, Place place) {
        return row(HoldingRole.MEMBER, presence, place, basis, null, null, null, null, null, false);
    }

    /** What somebody says by hand of a firm of the zone since that month, verified on that day. */
    static ResidentRow verified(Presence presence, String asOf, LocalDate day) {
        return row(
                HoldingRole.MEMBER,
                presence,
                Place.ZONE,
                "CLAIMED",
                asOf,
                null,
                null,
                null,
                new Verified(day, "示例链办", Instant.EPOCH),
                false);
    }

    static ResidentRow since(@Nullable String asOf, @Nullable LocalDate issued) {
        FirmEvidence evidence = issued == null ? null : new FirmEvidence("现场看过", null, issued, null);
        return row(
                HoldingRole.MEMBER, Presence.PRODUCTION, Place.ZONE, "SEED", asOf, null, null, evidence, null, false);
    }

    static ResidentRow making(int amount, String unit) {
        Capacity capacity = new Capacity(amount + " " + unit, BigDecimal.valueOf(amount), unit, CapacityMark.EXACT);
        return row(
                HoldingRole.MEMBER, Presence.PRODUCTION, Place.ZONE, "SEED", null, capacity, null, null, null, false);
    }

    static ResidentRow turningOut(int output, HoldingRole role, boolean aboveScale) {
        return row(
                role,
                Presence.PRODUCTION,
                Place.ZONE,
                "SEED",
                null,
                null,
                new Output(BigDecimal.valueOf(output), 2025),
                null,
                null,
                aboveScale);
    }

    static FactorView demand(int amount, String unit) {
        return new FactorView(
                FactorName.DEMAND,
                1,
                BigDecimal.valueOf(3),
                BigDecimal.valueOf(amount),
                unit,
                "2026 年链主供应商调查",
                "示例",
                null,
                null,
                "示例链办",
                Instant.EPOCH);
    }

    private static ResidentRow row(
            HoldingRole role,
            Presence presence,
            Place place,
            String basis,
            @Nullable String asOf,
            @Nullable Capacity capacity,
            @Nullable Output output,
            @Nullable FirmEvidence evidence,
            @Nullable Verified verified,
            boolean aboveScale) {
        return new ResidentRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "示例企业",
                role,
                presence,
                place,
                asOf,
                basis,
                null,
                null,
                capacity,
                output,
                evidence,
                null,
                null,
                0,
                verified,
                aboveScale);
    }
}
