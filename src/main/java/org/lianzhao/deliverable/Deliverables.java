package org.lianzhao.deliverable;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lianzhao.account.Acting;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.EditionRow;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.time.ZoneTime;

/** Puts a chain's papers together, from what is known at the moment. */
@ApplicationScoped
class Deliverables {
    private final ChainMaps chains;
    private final ChainEditions editions;
    private final List<Chapter> chapters;
    private final PaperWords words;
    private final Acting acting;
    private final Clock clock;

    Deliverables(
            ChainMaps chains,
            ChainEditions editions,
            @All List<Chapter> chapters,
            PaperWords words,
            Acting acting,
            Clock clock) {
        this.chains = chains;
        this.editions = editions;
        this.chapters = chapters;
        this.words = words;
        this.acting = acting;
        this.clock = clock;
    }

    /** The paper, with so many rows of each table at most. */
    @Transactional
    Deliverable of(String chain, DeliverableKind kind, int most) {
        if (!acting.person().may(kind.right())) {
            throw new Forbidden("forbidden");
        }
        ChainMap map = chains.map(chain);
        Chapter chapter =
                chapters.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        ChainHead head = map.chain();
        return new Deliverable(
                kind,
                words.title(kind),
                head.code(),
                words.name(head.name(), head.nameEn()),
                head.edition(),
                head.published(),
                began(head),
                ZoneTime.today(clock),
                chapter.sections(map).stream()
                        .map(section -> section.upTo(most))
                        .toList(),
                chapter.notes());
    }

    private LocalDate began(ChainHead head) {
        return editions.of(head.code()).stream()
                .filter(edition -> edition.number() == head.edition())
                .findFirst()
                .map(EditionRow::validFrom)
                .map(from -> LocalDate.ofInstant(from, ZoneTime.ZONE))
                .orElseThrow();
    }
}
