package org.lianzhao.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.time.ZoneTime;

/** Visits to firms and facts about them that belong to no lead: everybody who reads the register reads them. */
@ApplicationScoped
class FirmDiary {
    private final Companies companies;
    private final FollowUpRepository followUps;
    private final Companions companions;
    private final SegmentMoves moves;
    private final ReadWords words;
    private final Acting acting;
    private final Once once;
    private final Event<FollowUpAdded> added;
    private final Clock clock;

    FirmDiary(
            Companies companies,
            FollowUpRepository followUps,
            Companions companions,
            SegmentMoves moves,
            ReadWords words,
            Acting acting,
            Once once,
            Event<FollowUpAdded> added,
            Clock clock) {
        this.companies = companies;
        this.followUps = followUps;
        this.companions = companions;
        this.moves = moves;
        this.words = words;
        this.acting = acting;
        this.once = once;
        this.added = added;
        this.clock = clock;
    }

    @Transactional
    Diary.Written write(UUID company, NewFirmActivity said, @Nullable String key) {
        Actor actor = acting.person();
        return once.does(key, "user:" + actor.id() + ":" + company, said, Diary.Written.class, () -> {
            CompanyRef firm = companies.held(company).orElseThrow(() -> new Missing("company", company));
            LocalDate day = DiaryDays.happened(said.occurredOn(), ZoneTime.today(clock));
            return note(firm, said, day, new Author(actor.id(), actor.name()));
        });
    }

    /** Writes it down on whatever day, known or not. */
    Diary.Written note(CompanyRef firm, NewFirmActivity said, @Nullable LocalDate day, @Nullable Author author) {
        FollowUp entry = new FollowUp(firm.id(), said, day, author, clock.instant());
        entry.cameWith(companions.named(said.companionId(), said.kindOrUsual(), firm.id()));
        followUps.add(entry);
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("kind", said.kindOrUsual());
        after.put("occurredOn", day);
        added.fire(new FollowUpAdded(
                new Subject("company", firm.id(), firm.name()),
                entry.getId(),
                said.kindOrUsual().isContact(),
                Set.of(),
                after));
        return new Diary.Written(entry.getId());
    }

    @Transactional
    Page<FirmActivity> of(UUID company, @Nullable String cursor, Limit limit) {
        existing(company);
        UnaryOperator<String> shown = words.forCaller();
        List<FirmActivity> entries = followUps.ofFirm(company, Cursor.id(cursor), limit.plusOne());
        Map<UUID, SegmentMoved> segments = moves.of(entries.stream()
                .filter(entry -> !entry.kind().isWritten())
                .map(FirmActivity::id)
                .toList());
        List<FirmActivity> found = entries.stream()
                .map(entry -> entry.in(shown).telling(segments.get(entry.id())))
                .toList();
        return Page.of(found, limit, entry -> entry.id().toString());
    }

    private CompanyRef existing(UUID company) {
        CompanyRef firm = companies.refs(List.of(company)).get(company);
        if (firm == null) {
            throw new Missing("company", company);
        }
        return firm;
    }
}
