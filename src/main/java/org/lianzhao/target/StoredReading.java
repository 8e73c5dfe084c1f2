package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.target.TargetsView.ExcludedFirm;

/** Reads stored lists of targets, page by page. */
@ApplicationScoped
class StoredReading {
    private static final Pattern END = Pattern.compile("(\\d{1,9}) (.+)");

    private final ListRepository lists;
    private final TargetReading reading;
    private final Companies companies;
    private final Yardstick yardstick;
    private final Json json;

    StoredReading(ListRepository lists, TargetReading reading, Companies companies, Yardstick yardstick, Json json) {
        this.lists = lists;
        this.reading = reading;
        this.companies = companies;
        this.yardstick = yardstick;
        this.json = json;
    }

    /** Where a page begins; null at the beginning. */
    static ListRepository.@Nullable After after(@Nullable String cursor) {
        String position = Cursor.position(cursor);
        if (position == null) {
            return null;
        }
        Matcher end = END.matcher(position);
        if (!end.matches()) {
            throw new Invalid("cursor", "cursor");
        }
        return new ListRepository.After(Integer.parseInt(end.group(1)), Cursor.key(end.group(2)));
    }

    TargetsView view(
            StoredList list,
            SegmentFacts segment,
            ListChoice choice,
            ListRepository.@Nullable After after,
            Limit limit) {
        Page<StoredTarget> page = Page.of(
                lists.page(segment.id(), choice, after, limit.plusOne()),
                limit,
                row -> row.getScore() + " " + row.getCompanyId());
        String chain = Yardstick.chainOf(segment);
        List<Scored> scored = scored(page.items(), yardstick.measure(chain).weights());
        About about = json.read(Objects.requireNonNull(list.getAbout()), About.class);
        return view(
                reading.view(scored, segment.id(), list.getFirstScoredOn()),
                page.nextCursor(),
                list.getScoredAt(),
                list.isDue(segment.revisionId(), yardstick.key(chain)),
                lists.count(segment.id(), choice),
                about);
    }

    private List<Scored> scored(List<StoredTarget> stored, TargetWeights weights) {
        return stored.stream()
                .map(one -> new Scored(
                        one.getCompanyId(),
                        one.getScore(),
                        one.factors(weights),
                        json.read(one.getReasons(), ListWriting.Kept.class).reasons(),
                        one.isCoded(),
                        one.listed()))
                .toList();
    }

    TargetsView view(
            List<Target> items,
            @Nullable String nextCursor,
            @Nullable Instant scoredAt,
            boolean recomputing,
            int chosen,
            About about) {
        Map<UUID, CompanyRef> firms = companies.refs(
                about.excluded().stream().map(Excluded::companyId).toList());
        return new TargetsView(
                items,
                nextCursor,
                scoredAt,
                recomputing,
                chosen,
                about.words(),
                about.general(),
                about.common(),
                about.not(),
                about.beyond(),
                about.looked(),
                about.excluded().stream()
                        .filter(one -> firms.containsKey(one.companyId()))
                        .map(one -> new ExcludedFirm(
                                one.companyId(),
                                Objects.requireNonNull(firms.get(one.companyId()))
                                        .name(),
                                one.why()))
                        .toList());
    }
}
