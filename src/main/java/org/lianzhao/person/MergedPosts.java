package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Right;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.HeldColumn;
import org.lianzhao.company.MergeParticipant;
import org.lianzhao.company.MergedPair;

/** Lets people follow their firm where two records turn out to be one. */
@ApplicationScoped
class MergedPosts implements MergeParticipant {
    private static final HeldColumn FIRM = new HeldColumn("person_post", "company_id", true);

    private final PostRepository posts;
    private final FirmRows rows;
    private final Acting acting;

    MergedPosts(PostRepository posts, FirmRows rows, Acting acting) {
        this.posts = posts;
        this.rows = rows;
        this.acting = acting;
    }

    @Override
    public Set<String> columns() {
        return Set.of(FIRM.name());
    }

    @Override
    public void join(MergedPair pair) {
        rows.move(FIRM, pair);
    }

    @Override
    public void part(MergedPair pair) {
        rows.moveBack(FIRM, pair);
    }

    @Override
    public Map<String, Integer> hangingOn(UUID firm) {
        boolean seen =
                acting.actor().filter(person -> person.may(Right.READ_PEOPLE)).isPresent();
        return seen ? Map.of("people", posts.countAt(firm)) : Map.of();
    }
}
