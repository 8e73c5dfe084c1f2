package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Invalid;

/**
 * What I am told of. A lead that I may not see any more, given away or become confidential, is not spoken of: its notices
 * are neither shown nor counted, and are there again when I may. That it was given away is told without its name.
 */
@ApplicationScoped
class NoticeDesk {
    /** So many unread ones are looked at to count them: some more than are counted, for those that are not shown. */
    private static final int LOOKED_AT = 300;
    /** So many pages of which nothing may be shown are passed over in one go. */
    private static final int PASSED_OVER = 5;

    private final NoticeRepository notices;
    private final ReaderMemory readers;
    private final NoticeSubjects subjects;
    private final Acting acting;
    private final Json json;
    private final Clock clock;

    NoticeDesk(
            NoticeRepository notices,
            ReaderMemory readers,
            NoticeSubjects subjects,
            Acting acting,
            Json json,
            Clock clock) {
        this.notices = notices;
        this.readers = readers;
        this.subjects = subjects;
        this.acting = acting;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    Page<NoticeView> mine(boolean unread, @Nullable String cursor, Limit limit) {
        UUID before = Cursor.id(cursor);
        Page<NoticeView> page = page(unread, before, limit);
        for (int more = 1; more < PASSED_OVER && page.items().isEmpty() && page.nextCursor() != null; more++) {
            page = page(unread, Cursor.id(page.nextCursor()), limit);
        }
        return page;
    }

    private Page<NoticeView> page(boolean unread, @Nullable UUID before, Limit limit) {
        Actor me = acting.person();
        List<Notice> found = notices.page(me.id(), unread, before, limit.plusOne());
        List<Notice> shown = found.subList(0, Math.min(found.size(), limit.rows()));
        Map<NoticeMatter, NoticeSubject> seen =
                subjects.shownTo(me, shown.stream().map(Notice::matter).collect(Collectors.toSet()));
        List<NoticeView> views = new ArrayList<>();
        for (Notice notice : shown) {
            NoticeSubject subject = seen.get(notice.matter());
            if (subject != null) {
                views.add(NoticeView.of(notice, json.read(notice.getAbout(), NoticeAbout.class), subject));
            }
        }
        boolean last = found.size() <= limit.rows();
        return Page.upTo(
                views, last ? null : shown.get(shown.size() - 1).getId().toString());
    }

    /** How many I have not read; asking for it is also how the program learns who is there in which roles. */
    @Transactional
    NoticeCount count() {
        Actor me = acting.person();
        readers.saw(me);
        List<NoticeMatter> unread = notices.unread(me.id(), LOOKED_AT);
        Set<NoticeMatter> seen = subjects.shownTo(me, new HashSet<>(unread)).keySet();
        return NoticeCount.of(unread.stream().filter(seen::contains).count());
    }

    @Transactional
    NoticeCount read(Reading said) {
        UUID me = acting.person().id();
        UUID last = said.upTo();
        if (last == null && (said.ids() == null || said.ids().isEmpty())) {
            throw new Invalid("ids", "field-required");
        }
        if (said.ids() != null) {
            notices.read(me, said.ids(), clock.instant());
        }
        if (last != null) {
            notices.readUpTo(me, last, clock.instant());
        }
        return count();
    }
}
