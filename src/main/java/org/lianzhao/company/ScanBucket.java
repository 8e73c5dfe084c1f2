package org.lianzhao.company;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianzhao.likeness.DuplicateCheck;
import org.lianzhao.likeness.DuplicateCheck.Finding;
import org.lianzhao.likeness.DuplicateCheck.Reason;
import org.lianzhao.likeness.FirmTraits;

/**
 * Firms that have something in common, and which of them are compared: all with all where they are few. Of many only those
 * of one city, each with some that follow it, so that 电子 with ten thousand firms costs no more than its length.
 */
final class ScanBucket {
    /** How many of those that follow a firm it is compared with where they are many. */
    static final int FOLLOWING = 20;

    private static final int FEW = 40;
    private static final int MOST = 99;

    private final List<Member> members;
    private int compared;

    ScanBucket(List<Member> members) {
        this.members = members;
    }

    /** A firm in it. */
    record Member(UUID id, FirmTraits traits) {}

    /** Which firms are like others of it; each pair is told once. */
    List<LookalikeFound> alike() {
        List<LookalikeFound> found = new ArrayList<>();
        boolean few = members.size() <= FEW;
        for (int at = 0; at < members.size(); at++) {
            Member one = members.get(at);
            List<Lookalike> like = new ArrayList<>();
            int last = few ? members.size() : Math.min(members.size(), at + 1 + FOLLOWING);
            for (Member other : members.subList(at + 1, last)) {
                if (few || !one.traits().isInAnotherCity(other.traits())) {
                    compare(one, other, like);
                }
            }
            if (!like.isEmpty()) {
                found.add(new LookalikeFound(one.id(), like));
            }
        }
        return found;
    }

    int compared() {
        return compared;
    }

    // two right codes are two firms by rule: nobody is asked about those
    private void compare(Member one, Member other, List<Lookalike> like) {
        if (one.traits().isKnownApartFrom(other.traits())) {
            return;
        }
        compared++;
        Finding finding = DuplicateCheck.compare(one.traits(), other.traits());
        if (!finding.reasons().isEmpty()) {
            List<String> reasons = finding.reasons().stream().map(Reason::name).toList();
            like.add(new Lookalike(other.id(), reasons, Math.min(MOST, finding.strength())));
        }
    }
}
