package org.lianzhao.lead;

import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** What somebody has to do with the leads of {@link LeadRelationsTest}, and which of them he may see for it. */
enum Relation {
    OWNER(Role.MEMBER, "示例甲组"),
    COLLABORATOR(Role.MEMBER, "示例乙组"),
    NAMED_LEADER(Role.LEADER, ""),
    HEAD(Role.HEAD, "示例甲组"),
    HEAD_OF_ANOTHER_FORCE(Role.HEAD, "示例乙组"),
    OF_THE_SAME_FORCE(Role.MEMBER, "示例甲组"),
    OFFICE(Role.OFFICE, ""),
    CHAIN_OFFICE(Role.CHAIN_OFFICE, ""),
    LEADER(Role.LEADER, ""),
    PROJECT(Role.PROJECT, ""),
    SERVICE(Role.SERVICE, ""),
    AUDITOR(Role.AUDITOR, ""),
    ADMIN(Role.ADMIN, ""),
    CHAMBER_THAT_REFERRED(Role.CHAMBER, ""),
    OTHER_CHAMBER(Role.CHAMBER, "");

    /** The leads of the test. */
    enum Kind {
        /** At its first stage, of 甲组. */
        PLAIN,
        /** From 签约 on. */
        SIGNED,
        /** 无专班. */
        OF_NO_FORCE,
        /** 保密. */
        SECRET,
        /** 保密, from 签约 on. */
        SECRET_SIGNED;

        /** Whether every operation is asked about it: the others differ from these where a lead is looked up, which all share. */
        boolean isUsual() {
            return this == PLAIN || this == SIGNED || this == SECRET;
        }

        boolean isSecret() {
            return this == SECRET || this == SECRET_SIGNED;
        }
    }

    private final Role role;
    private final String force;

    Relation(Role role, String force) {
        this.role = role;
        this.force = force;
    }

    Role role() {
        return role;
    }

    boolean sees(Kind lead) {
        return seen().contains(lead);
    }

    Set<Kind> seen() {
        return switch (this) {
            case OWNER, COLLABORATOR, NAMED_LEADER -> EnumSet.allOf(Kind.class);
            case HEAD -> EnumSet.of(Kind.PLAIN, Kind.SIGNED);
            case OFFICE, CHAIN_OFFICE, LEADER -> EnumSet.of(Kind.PLAIN, Kind.SIGNED, Kind.OF_NO_FORCE);
            case PROJECT, SERVICE -> EnumSet.of(Kind.SIGNED);
            default -> EnumSet.noneOf(Kind.class);
        };
    }

    /** Whether he works on those that he sees. */
    boolean works() {
        return this == OWNER || this == COLLABORATOR || gives();
    }

    /** Whether he gives those that he sees to others. */
    boolean gives() {
        return this == HEAD || this == OFFICE;
    }

    /** Enters him. */
    void enter() {
        if (role == Role.CHAMBER) {
            Caller.enterChamber(username(), "示例" + username());
        } else if (!force.isEmpty()) {
            LeadCalls.inForce(username(), role, force);
        } else if (role != Role.ADMIN) {
            Caller.enter(username(), "示例" + username());
        }
    }

    RequestSpecification calls() {
        return Caller.signedIn(username(), role.code());
    }

    String username() {
        return role == Role.ADMIN
                ? Caller.username(role)
                : "relation-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
