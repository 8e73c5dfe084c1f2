package org.lianzhao.deliverable;

import static org.lianzhao.deliverable.PaperSection.ColumnKind.CODE;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.NUMBER;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.SHARE;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.company.FirmRegions;
import org.lianzhao.deliverable.RegionTally.Ranked;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** 区域分布图: where the firms of a chain's industries are registered, as ranked lists; a map of the country it is not. */
@ApplicationScoped
class FirmsByRegion implements Chapter {
    /** So many cities of each segment are named. */
    private static final int CITIES = 3;

    private final SegmentIndustries industries;
    private final FirmRegions register;
    private final Regions regions;
    private final PaperWords words;

    FirmsByRegion(SegmentIndustries industries, FirmRegions register, Regions regions, PaperWords words) {
        this.industries = industries;
        this.register = register;
        this.regions = regions;
        this.words = words;
    }

    @Override
    public DeliverableKind kind() {
        return DeliverableKind.REGIONS;
    }

    @Override
    public List<String> notes() {
        return List.of(words.say("note.regions"), words.say("note.placeless"));
    }

    @Override
    public List<PaperSection> sections(ChainMap map) {
        Map<PlacedSegment, List<String>> codes = industries.of(map);
        List<String> all = codes.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        Set<String> within = within(all);
        RegionTally tally = new RegionTally(register.counts(within));
        long firms = tally.firms(within);
        return List.of(
                ranked("provinces", tally.provinces(within), all, firms, true),
                ranked("cities", tally.cities(within), all, firms, false),
                bySegment(codes, tally));
    }

    private Set<String> within(Collection<String> codes) {
        return codes.stream().flatMap(industries::within).collect(Collectors.toSet());
    }

    private PaperSection ranked(String name, List<Ranked> places, List<String> codes, long firms, boolean rest) {
        List<List<PaperCell>> rows = new ArrayList<>();
        for (Ranked place : places) {
            rows.add(List.of(
                    PaperCell.number(rows.size() + 1),
                    PaperCell.text(called(place.region())),
                    firms(place, codes),
                    PaperWords.share((double) place.firms() / firms)));
        }
        long placeless = firms - places.stream().mapToLong(Ranked::firms).sum();
        if (placeless > 0) {
            rows.add(List.of(
                    PaperCell.empty(),
                    PaperCell.unknown(words.say(rest ? "placeless" : "cityless")),
                    PaperCell.number(placeless),
                    PaperWords.share((double) placeless / firms)));
        }
        return PaperSection.whole(
                name,
                words.say("section." + name),
                List.of(
                        words.column("place", NUMBER),
                        words.column("region", TEXT),
                        words.column("firms", NUMBER),
                        words.column("share", SHARE)),
                rows);
    }

    private PaperSection bySegment(Map<PlacedSegment, List<String>> codes, RegionTally tally) {
        return PaperSection.whole(
                "bySegment",
                words.say("section.bySegment"),
                List.of(
                        words.column("segmentCode", CODE),
                        words.column("segment", TEXT),
                        words.column("industries", CODE),
                        words.column("firmsInAll", NUMBER),
                        words.column("place", NUMBER),
                        words.column("region", TEXT),
                        words.column("firms", NUMBER)),
                codes.entrySet().stream()
                        .flatMap(one -> rows(one.getKey(), one.getValue(), tally))
                        .toList());
    }

    private Stream<List<PaperCell>> rows(PlacedSegment segment, List<String> codes, RegionTally tally) {
        Set<String> within = within(codes);
        long firms = tally.firms(within);
        List<Ranked> cities = tally.cities(within).stream().limit(CITIES).toList();
        List<PaperCell> head = List.of(
                PaperCell.code(segment.code()).ofSegment(segment.code()),
                PaperCell.text(words.name(segment.name(), segment.nameEn())).ofSegment(segment.code()),
                codes.isEmpty() ? words.unknown() : PaperCell.code(String.join(" ", codes)),
                codes.isEmpty() ? words.unknown() : total(firms, codes));
        if (cities.isEmpty()) {
            PaperCell where = firms > 0 ? PaperCell.unknown(words.say("cityless")) : PaperCell.empty();
            return Stream.of(with(head, List.of(PaperCell.empty(), where, PaperCell.empty())));
        }
        return IntStream.range(0, cities.size())
                .mapToObj(at -> with(
                        head,
                        List.of(
                                PaperCell.number(at + 1),
                                PaperCell.text(called(cities.get(at).region())),
                                firms(cities.get(at), codes))));
    }

    private static List<PaperCell> with(List<PaperCell> head, List<PaperCell> rest) {
        return Stream.concat(head.stream(), rest.stream()).toList();
    }

    private static PaperCell firms(Ranked place, List<String> codes) {
        return PaperCell.number(place.firms()).ofFirms(String.join(",", codes), place.region());
    }

    private static PaperCell total(long firms, List<String> codes) {
        return PaperCell.number(firms).ofFirms(String.join(",", codes), "");
    }

    private String called(String region) {
        return regions.of(region).map(Region::fullName).orElse(region);
    }
}
