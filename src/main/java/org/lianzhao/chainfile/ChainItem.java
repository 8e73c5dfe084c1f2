package org.lianzhao.chainfile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainRoleKind;

/** What a row of the chain's own sheet says. */
enum ChainItem {
    CODE("代码", "Code", "code", null),
    NAME("名称", "Name", "nameZh", null),
    NAME_EN("英文名称", "English name", "nameEn", null),
    DESCRIPTION("简介", "Description", "descriptionZh", null),
    DESCRIPTION_EN("英文简介", "English description", "description", null),
    PARK("承载园区", "Park", "parkZh", null),
    REGION("区划代码", "Region code", "regionCode", null),
    LEADER("链长", "Chain leader", "", ChainRoleKind.LEADER),
    ANCHOR("链主", "Anchor firm", "", ChainRoleKind.ANCHOR),
    OFFICE("链办", "Chain office", "", ChainRoleKind.OFFICE),
    EXPERT("专家", "Expert", "", ChainRoleKind.EXPERT);

    private final String title;
    private final String titleEn;
    private final String member;
    private final @Nullable ChainRoleKind role;

    ChainItem(String title, String titleEn, String member, @Nullable ChainRoleKind role) {
        this.title = title;
        this.titleEn = titleEn;
        this.member = member;
        this.role = role;
    }

    static Optional<ChainItem> called(String written) {
        String plain = written.replaceAll("[\\s*＊]+", "");
        return Arrays.stream(values())
                .filter(item -> Stream.of(item.title, item.titleEn, item.name())
                        .anyMatch(own -> own.replace(" ", "").equalsIgnoreCase(plain)))
                .findFirst();
    }

    static ChainItem of(ChainRoleKind kind) {
        return valueOf(kind.name());
    }

    String title() {
        return title;
    }

    /** What a reader of this language calls it. */
    String in(Locale language) {
        return language.equals(Locale.ENGLISH) ? titleEn : title;
    }

    /** What it is called in JSON; empty for roles, which are a list there. */
    String member() {
        return member;
    }

    /** How somebody answers for the chain; null where it says nothing of that. */
    @Nullable
    ChainRoleKind role() {
        return role;
    }
}
