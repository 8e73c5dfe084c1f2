package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.company.Residents;
import org.lianzhao.person.FirmPeople;
import org.lianzhao.person.FirmPeople.FirmPersonTie;
import org.lianzhao.relation.FirmTie;
import org.lianzhao.relation.RelationKind;
import org.lianzhao.relation.Relations;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.shared.time.ZoneTime;

/** By whom a firm can be reached: people from here, schools and chambers, and what it is to firms of the zone. */
@ApplicationScoped
class TieReasons {
    private static final int FROM_CITY = 8;
    private static final int FROM_PROVINCE = 5;
    private static final int CHAMBER = 5;
    private static final int SCHOOL = 3;
    private static final int OTHER = 2;
    private static final int OF_LEADER = 10;
    private static final int OF_RESIDENT = 6;
    private static final int MOST_TIES = 2000;
    private static final int CITY = 4;
    private static final int PROVINCE = 2;
    static final String HOMETOWN = "target.tie-hometown";

    /** The source of what is known of people: whom, is not told. */
    static final String PEOPLE = "target.people";

    private final FirmPeople people;
    private final Relations relations;
    private final Residents residents;
    private final Regions regions;

    TieReasons(FirmPeople people, Relations relations, Residents residents, Regions regions) {
        this.people = people;
        this.relations = relations;
        this.residents = residents;
        this.regions = regions;
    }

    /**
     * What ties these firms to the zone, by firm.
     *
     * @param zone where the zone is, as GB/T 2260 has it
     */
    Map<UUID, List<Reason>> of(Collection<UUID> firms, String zone) {
        Map<UUID, List<Reason>> all = new HashMap<>();
        people.ties(firms)
                .forEach(tie -> ofPerson(tie, zone)
                        .forEach(reason -> all.computeIfAbsent(tie.companyId(), firm -> new ArrayList<>())
                                .add(reason)));
        withResidents(Set.copyOf(firms), all);
        return all;
    }

    private Stream<Reason> ofPerson(FirmPersonTie tie, String zone) {
        return switch (tie.kind()) {
            case HOMETOWN -> hometown(tie, zone);
            case CHAMBER -> Stream.of(ofPerson("target.tie-chamber", CHAMBER, tie));
            case SCHOOL -> Stream.of(ofPerson("target.tie-school", SCHOOL, tie));
            case OTHER -> Stream.of(ofPerson("target.tie-other", OTHER, tie));
        };
    }

    private static Reason ofPerson(String code, int points, FirmPersonTie tie) {
        return reason(code, tie.text(), tie.text(), points, PEOPLE, tie.recordedOn());
    }

    private Stream<Reason> hometown(FirmPersonTie tie, String zone) {
        String code = tie.code();
        if (code == null || zone.length() < CITY || !code.startsWith(zone.substring(0, PROVINCE))) {
            return Stream.empty();
        }
        int points = code.startsWith(zone.substring(0, CITY)) ? FROM_CITY : FROM_PROVINCE;
        String place = regions.of(code).map(Region::fullName).orElse(code);
        return Stream.of(reason(HOMETOWN, place, code, points, PEOPLE, tie.recordedOn()));
    }

    private void withResidents(Set<UUID> firms, Map<UUID, List<Reason>> all) {
        Set<RelationKind> kinds = Set.of(RelationKind.SUPPLIER, RelationKind.LEADER, RelationKind.PARENT);
        List<FirmTie> from = relations.from(firms, kinds, MOST_TIES);
        List<FirmTie> to = relations.to(firms, kinds, MOST_TIES);
        Set<UUID> others = Stream.concat(
                        from.stream().map(FirmTie::toId), to.stream().map(FirmTie::fromId))
                .collect(Collectors.toSet());
        if (others.isEmpty()) {
            return;
        }
        Set<UUID> here = residents.of(others).stream()
                .filter(ResidentRow::countsInZone)
                .map(ResidentRow::companyId)
                .collect(Collectors.toSet());
        Set<UUID> leaders = residents.leaders();
        from.stream()
                .filter(tie -> here.contains(tie.toId()))
                .forEach(tie -> add(
                        all,
                        tie.fromId(),
                        reason(outgoing(tie.kind()), tie.toId(), tie.toName(), leaders.contains(tie.toId()), tie)));
        to.stream()
                .filter(tie -> here.contains(tie.fromId()))
                .forEach(tie -> add(
                        all,
                        tie.toId(),
                        reason(
                                incoming(tie.kind()),
                                tie.fromId(),
                                tie.fromName(),
                                leaders.contains(tie.fromId()),
                                tie)));
    }

    private static void add(Map<UUID, List<Reason>> all, UUID firm, Reason reason) {
        all.computeIfAbsent(firm, unused -> new ArrayList<>()).add(reason);
    }

    // that the other firm has become a leader since makes no other tie
    private static Reason reason(String code, UUID other, String name, boolean leader, FirmTie tie) {
        return new Reason(
                Part.REACH,
                leader ? code + "-leader" : code,
                List.of(name),
                leader ? OF_LEADER : OF_RESIDENT,
                tie.source(),
                LocalDate.ofInstant(tie.recordedAt(), ZoneTime.ZONE),
                null,
                null,
                List.of(Facts.tie(code, other.toString())));
    }

    private static String outgoing(RelationKind kind) {
        return switch (kind) {
            case SUPPLIER -> "target.supplies";
            case LEADER -> "target.leads";
            case PARENT, REFERRER -> "target.parent-of";
        };
    }

    private static String incoming(RelationKind kind) {
        return switch (kind) {
            case SUPPLIER -> "target.buys-from";
            case LEADER -> "target.supports";
            case PARENT, REFERRER -> "target.child-of";
        };
    }

    private static Reason reason(String code, String word, String key, int points, String source, LocalDate on) {
        return new Reason(
                Part.REACH, code, List.of(word), points, source, on, null, null, List.of(Facts.tie(code, key)));
    }
}
