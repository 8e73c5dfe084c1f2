package org.lianzhao.person;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Right;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.FollowingRows;
import org.lianzhao.company.HeldColumn;

/** Lets people follow their firm where two records turn out to be one. */
@Singleton
class MergedPosts extends FollowingRows {
    private static final HeldColumn FIRM = new HeldColumn("person_post", "company_id", true);

    private final PostRepository posts;
    private final Acting acting;

    MergedPosts(PostRepository posts, FirmRows rows, Acting acting) {
        super(rows, FIRM);
        this.posts = posts;
        this.acting = acting;
    }

    @Override
    public Map<String, Integer> hangingOn(UUID firm) {
        boolean seen =
                acting.actor().filter(person -> person.may(Right.READ_PEOPLE)).isPresent();
        return seen ? Map.of("people", posts.countAt(firm)) : Map.of();
    }
}
