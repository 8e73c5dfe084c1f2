package org.lianzhao.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lianzhao.company.DuplicateCheck.Finding;
import org.lianzhao.company.DuplicateCheck.Outcome;
import org.lianzhao.company.DuplicateCheck.Subject;

/**
 * Firms that have something in common, and which of them are compared: all with all where they are few. Of many only those
 * of one city, each with some that follow it, so that 电子 with ten thousand firms costs no more than its length.
 */
final class ScanBucket {
    private static final int FEW = 40;
    private static final int FOLLOWING = 20;
    private static final int SURE = 95;
    private static final int BY_NAME = 70;
    private static final int BY_CORE = 40;

    private final List<Member> members;
    private int compared;

    ScanBucket(List<Member> members) {
        this.members = members;
    }

    /** A firm in it. */
    record Member(UUID id, Subject subject) {}

    /** Which firms are like others of it; each pair is told once. */
    List<LookalikeFound> alike() {
        List<LookalikeFound> found = new ArrayList<>();
        boolean few = members.size() <= FEW;
        for (int at = 0; at < members.size(); at++) {
            Member one = members.get(at);
            List<Lookalike> like = new ArrayList<>();
            int last = few ? members.size() : Math.min(members.size(), at + 1 + FOLLOWING);
            for (Member other : members.subList(at + 1, last)) {
                if (few || inOneCity(one.subject(), other.subject())) {
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

    private static boolean inOneCity(Subject one, Subject other) {
        return one.cityCode() == null
                || other.cityCode() == null
                || one.cityCode().equals(other.cityCode());
    }

    // two codes are two firms by rule: nobody is asked about those
    private void compare(Member one, Member other, List<Lookalike> like) {
        compared++;
        String mine = one.subject().creditCode();
        String theirs = other.subject().creditCode();
        if (mine != null && theirs != null && !Objects.equals(mine, theirs)) {
            return;
        }
        Finding finding = DuplicateCheck.compare(one.subject(), other.subject());
        if (finding.reason() != null) {
            like.add(new Lookalike(other.id(), List.of(finding.reason().name()), strength(finding)));
        }
    }

    private static int strength(Finding finding) {
        return finding.outcome() == Outcome.SAME
                ? SURE
                : finding.reason() == DuplicateCheck.Reason.CORE_NAME ? BY_CORE : BY_NAME;
    }
}
