package org.lianzhao.deliverable;

import java.util.Arrays;
import java.util.Locale;
import org.lianzhao.account.Right;
import org.lianzhao.shared.problem.Missing;

/** Which of a chain's papers: two of the maps (图) and three of the lists (清单) that chain offices keep. */
enum DeliverableKind {
    /** 产业链全景图: stages, groups and segments with their status. */
    PANORAMA(Right.READ_CHAINS),
    /** 缺失/薄弱环节清单: gaps by score, with the factors. */
    GAPS(Right.READ_CHAINS),
    /** 重点企业清单: firms of the zone in the chain's segments. */
    FIRMS(Right.READ_REGISTER),
    /** 目标招商企业清单: the best firms for the worst gaps. */
    TARGETS(Right.READ_LEADS),
    /** 区域分布图: where the firms of the chain's industries are. */
    REGIONS(Right.READ_REGISTER);

    private final Right right;

    DeliverableKind(Right right) {
        this.right = right;
    }

    /** What it takes to read it, beside the chain itself. */
    Right right() {
        return right;
    }

    /** As callers name it: {@code gaps}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the audit names what was taken out. */
    String exported() {
        return "deliverable-" + code();
    }

    /** The one that is called so. @throws Missing where there is none */
    static DeliverableKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Missing("deliverable", code));
    }
}
