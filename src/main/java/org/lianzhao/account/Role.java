package org.lianzhao.account;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person is in the zone's work. The identity provider says who has which; rights of several add up. */
public enum Role {
    /** 招商专班成员. */
    MEMBER,
    /** 招商专班组长. */
    HEAD,
    /** 专班办公室. */
    OFFICE,
    /** 链长办公室（链办）. */
    CHAIN_OFFICE,
    /** 党工委、管委领导. */
    LEADER,
    /** 项目专班. */
    PROJECT,
    /** 综合服务中心. */
    SERVICE,
    /** 审计员. */
    AUDITOR,
    /** 系统管理员. */
    ADMIN,
    /** 商协会的系统: a machine that refers firms, never a person. */
    CHAMBER;

    /** The role's name in tokens and in the interface: {@code chain-office}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those of the token's roles that mean something here; an identity provider has others of its own. */
    static Set<Role> among(Set<String> codes) {
        return Stream.of(values()).filter(role -> codes.contains(role.code())).collect(Collectors.toUnmodifiableSet());
    }
}
