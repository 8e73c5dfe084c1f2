package org.lianzhao.insight;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.lead.FirmStanding;
import org.lianzhao.lead.LeadStage;

/**
 * Which gaps were closed by firms that somebody brought: the segments in which a project of theirs is verified to produce,
 * and in which nobody else of the zone produced before. A firm that produces since nobody knows when is taken to have been
 * there before: what is not known earns nothing.
 *
 * @param inSegments who is in these segments
 */
record ClosedGaps(Map<UUID, List<ResidentRow>> inSegments) {

    /** The segments of which it has to be known who is there. */
    static Set<UUID> segments(Collection<Brought> brought) {
        return producing(brought).stream()
                .map(FirmStanding::segment)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    Set<UUID> of(Collection<Brought> brought) {
        return producing(brought).stream()
                .filter(project -> project.segment() != null && isFirst(project, project.segment()))
                .map(FirmStanding::segment)
                .collect(toSet());
    }

    /** Why nothing can be said of closed gaps; null where it can. */
    static @Nullable NotKnown notKnown(Collection<Brought> brought) {
        if (!brought.isEmpty()
                && brought.stream().allMatch(one -> one.facts().leads().isEmpty())) {
            return NotKnown.NO_LEADS;
        }
        List<FirmStanding> producing = producing(brought);
        boolean placed = producing.stream().anyMatch(project -> project.segment() != null);
        return producing.isEmpty() || placed ? null : NotKnown.NO_SEGMENT;
    }

    /** Why it is not known which gaps were closed. */
    enum NotKnown {
        /** No lead that the caller may see is on any of the firms that were brought. */
        NO_LEADS,
        /** What produces names no segment. */
        NO_SEGMENT
    }

    private static List<FirmStanding> producing(Collection<Brought> brought) {
        return brought.stream().flatMap(one -> one.facts().producing().stream()).toList();
    }

    private boolean isFirst(FirmStanding project, UUID segment) {
        LocalDate day = project.standing().since(LeadStage.PRODUCTION).orElseThrow();
        return inSegments.getOrDefault(segment, List.of()).stream()
                .filter(other -> other.countsInZone() && other.presence() == Presence.PRODUCTION)
                .filter(other -> !other.companyId().equals(project.firm()))
                .noneMatch(other -> wasThere(other.asOf(), day));
    }

    // a year or a month is before the day if the day is not before it
    private static boolean wasThere(@Nullable String asOf, LocalDate day) {
        return asOf == null || asOf.compareTo(day.toString().substring(0, Math.min(asOf.length(), 10))) <= 0;
    }
}
