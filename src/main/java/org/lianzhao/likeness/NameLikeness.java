package org.lianzhao.likeness;

import java.util.Collections;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.DuplicateCheck.Reason;

/** How two different names may be those of one firm. */
final class NameLikeness {
    private static final int SHORT_BRAND = 2;

    // firms of one owner are told apart by numbers: 华盛一号, 华盛二号
    private static final Pattern NO_NUMBER = Pattern.compile("[^\\d一二三四五六七八九十百甲乙丙丁]+");

    private NameLikeness() {}

    /**
     * What two names have in common.
     *
     * @param strength how likely they are names of one firm, from 1 to 99
     */
    record Likeness(Reason reason, int strength) {}

    /**
     * Compares two names that are not the same.
     *
     * @param backed whether something beside the names agrees
     */
    static @Nullable Likeness of(NameParts one, NameParts other, boolean backed) {
        Likeness ofBranch = ofBranch(one, other);
        if (ofBranch != null || tellApart(one, other)) {
            return ofBranch;
        }
        Placing placing = Placing.of(one, other);
        if (one.isShort() != other.isShort()) {
            return one.isShort() ? inShort(one, other, placing) : inShort(other, one, placing);
        }
        if (placing == Placing.ELSEWHERE || (one.group() != other.group() && !backed && !one.isShort())) {
            return null;
        }
        if (one.core().equals(other.core())) {
            return sameCore(one, other, placing);
        }
        boolean shorter = one.isShort() ? isShorterBy(one, other) : isShorterByTrade(one, other);
        return shorter ? new Likeness(Reason.SHORT_NAME, 40) : mistyped(one, other, backed);
    }

    // 湖南电信 is what people call 中国电信股份有限公司湖南分公司
    private static @Nullable Likeness ofBranch(NameParts one, NameParts other) {
        NameParts brief = one.isShort() ? one : other;
        NameParts branch = one.isShort() ? other : one;
        return brief.isShort()
                        && !branch.isShort()
                        && brief.places().stream().anyMatch(branch::isBranchIn)
                        && isOwnWordOf(brief, branch)
                ? new Likeness(Reason.SHORT_NAME, 45)
                : null;
    }

    private static boolean isOwnWordOf(NameParts brief, NameParts whole) {
        return brief.core().equals(whole.core())
                || brief.core().equals(whole.brand())
                || brief.core().equals(whole.own());
    }

    // 示例数据网络科技有限公司 and 示例数据有限公司: what says nothing of a firm is left out now and then
    private static boolean isShorterByTrade(NameParts one, NameParts other) {
        return one.form().equals(other.form())
                && one.brand().equals(other.brand())
                && one.standsAlone()
                && other.standsAlone()
                && (one.trade().isEmpty() || other.trade().isEmpty());
    }

    // 三星 and 三星电子, 银联 and 中国银联, 示例 and 示例AI
    private static boolean isShorterBy(NameParts one, NameParts other) {
        return (one.own().equals(other.own())
                        && (one.trade().isEmpty() || other.trade().isEmpty()))
                || one.withoutLetters().equals(other.core())
                || other.withoutLetters().equals(one.core());
    }

    /** Whether the firms' own words are the same or begin the same way: the least for firms that belong together. */
    static boolean areRelated(NameParts one, NameParts other) {
        return !tellApart(one, other)
                && Placing.of(one, other) != Placing.ELSEWHERE
                && (one.brand().equals(other.brand())
                        || (one.head().length() > 1 && one.head().equals(other.head()))
                        || mistyped(one, other, true) != null);
    }

    private static boolean tellApart(NameParts one, NameParts other) {
        boolean asides = !one.asides().isEmpty() && !other.asides().isEmpty();
        return !one.branch().equals(other.branch())
                || (asides && Collections.disjoint(one.asides(), other.asides()))
                || (one.isShort() == other.isShort() && !numbers(one.core()).equals(numbers(other.core())));
    }

    private static String numbers(String core) {
        return NO_NUMBER.matcher(core).replaceAll("");
    }

    private static @Nullable Likeness sameCore(NameParts one, NameParts other, Placing placing) {
        boolean bothFormed = !one.form().isEmpty() && !other.form().isEmpty();
        if (bothFormed && !one.form().equals(other.form())) {
            return one.isOfLaw() && other.isOfLaw()
                    ? new Likeness(Reason.LEGAL_FORM, placing == Placing.SAME ? 75 : 60)
                    : null;
        }
        return placing == Placing.SAME
                ? new Likeness(Reason.REGION_WORDS, 90)
                : new Likeness(Reason.CORE_NAME, one.isShort() ? 55 : 65);
    }

    private static @Nullable Likeness inShort(NameParts brief, NameParts whole, Placing placing) {
        if (placing == Placing.ELSEWHERE
                && !brief.places().contains(NameParts.CHINA)
                && !whole.places().contains(NameParts.CHINA)) {
            return null;
        }
        if (brief.core().equals(whole.core())) {
            return new Likeness(Reason.SHORT_NAME, 70);
        }
        String left = whole.trade();
        if (brief.brand().equals(whole.brand())) {
            boolean told = !brief.trade().isEmpty() && isLeftOf(brief.trade(), left);
            return told || TradeWords.isGeneral(brief.trade()) ? new Likeness(Reason.SHORT_NAME, told ? 60 : 45) : null;
        }
        if (brief.core().equals(whole.own()) || brief.withoutLetters().equals(whole.brand())) {
            return new Likeness(Reason.SHORT_NAME, 45);
        }
        return (whole.core().startsWith(brief.head()) || whole.own().startsWith(brief.head()))
                        && saysEnough(brief, whole)
                        && isLeftOf(brief.core(), whole.core())
                ? new Likeness(Reason.SHORT_NAME, 40)
                : null;
    }

    // 百度 for 百度网讯, but not 华盛 for 华盛达: that is another word
    private static boolean saysEnough(NameParts brief, NameParts whole) {
        return brief.core().length() > SHORT_BRAND
                || (whole.brand().length() >= NameParts.LONG_BRAND
                        && whole.brand().codePoints().allMatch(Character::isIdeographic));
    }

    // 南瑞信通 is what is left of 南瑞信息通信科技
    private static boolean isLeftOf(String brief, String whole) {
        int at = 0;
        for (int place = 0; place < whole.length() && at < brief.length(); place++) {
            at += whole.charAt(place) == brief.charAt(at) ? 1 : 0;
        }
        return at == brief.length();
    }

    // names one character apart are usually those of two firms: only a slip of the hand in a long name is looked at
    private static @Nullable Likeness mistyped(NameParts one, NameParts other, boolean backed) {
        int slip = one.form().equals(other.form()) ? Spelling.firstSlip(one.core(), other.core()) : Spelling.NO_SLIP;
        if (slip == Spelling.NO_SLIP) {
            return null;
        }
        int brand = Math.min(one.brand().length(), other.brand().length());
        if (slip < brand) {
            return brand >= NameParts.LONG_BRAND || backed ? new Likeness(Reason.TYPING, 55) : null;
        }
        // 电器 and 电气 sound the same and are both trades
        boolean trades = one.brand().equals(other.brand())
                && TradeWords.areAllOf(one.trade())
                && TradeWords.areAllOf(other.trade());
        return trades ? null : new Likeness(Reason.TYPING, 70);
    }
}
