package org.lianzhao.account;

import static org.lianzhao.account.Right.ADD_DOCUMENTS;
import static org.lianzhao.account.Right.ASSIGN_LEADS;
import static org.lianzhao.account.Right.CHANGE_SETTINGS;
import static org.lianzhao.account.Right.EDIT_CHAINS;
import static org.lianzhao.account.Right.EDIT_CLOCKS;
import static org.lianzhao.account.Right.EDIT_DICTIONARIES;
import static org.lianzhao.account.Right.EDIT_LEADS;
import static org.lianzhao.account.Right.EDIT_LIMITS;
import static org.lianzhao.account.Right.EDIT_PEOPLE;
import static org.lianzhao.account.Right.EDIT_TARGETS;
import static org.lianzhao.account.Right.EDIT_WEIGHTS;
import static org.lianzhao.account.Right.ENTER_COMPANIES;
import static org.lianzhao.account.Right.ERASE_PEOPLE;
import static org.lianzhao.account.Right.EXPORT_PERSONAL_DATA;
import static org.lianzhao.account.Right.IMPORT;
import static org.lianzhao.account.Right.MANAGE_ACCOUNTS;
import static org.lianzhao.account.Right.MANAGE_INDEX;
import static org.lianzhao.account.Right.MERGE;
import static org.lianzhao.account.Right.READ_ALL_AUDIT;
import static org.lianzhao.account.Right.READ_AUDIT;
import static org.lianzhao.account.Right.READ_CHAINS;
import static org.lianzhao.account.Right.READ_DOCUMENTS;
import static org.lianzhao.account.Right.READ_LEADS;
import static org.lianzhao.account.Right.READ_PEOPLE;
import static org.lianzhao.account.Right.READ_REGISTER;
import static org.lianzhao.account.Right.REFER;
import static org.lianzhao.account.Right.REVEAL_CONTACTS;
import static org.lianzhao.account.Right.SETTLE_CONFLICTS;
import static org.lianzhao.account.Right.SIGN_IN;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who may do what: the one table. The three administrators (system, security audit, business) stay apart. */
public final class RoleMatrix {
    private static final Map<Role, Set<Right>> RIGHTS = new EnumMap<>(Map.of(
            Role.MEMBER,
                    EnumSet.of(
                            SIGN_IN,
                            READ_CHAINS,
                            READ_REGISTER,
                            ENTER_COMPANIES,
                            READ_PEOPLE,
                            EDIT_PEOPLE,
                            REVEAL_CONTACTS,
                            READ_LEADS,
                            EDIT_LEADS,
                            EDIT_TARGETS,
                            READ_DOCUMENTS,
                            ADD_DOCUMENTS),
            Role.HEAD,
                    EnumSet.of(
                            SIGN_IN,
                            READ_CHAINS,
                            READ_REGISTER,
                            ENTER_COMPANIES,
                            IMPORT,
                            MERGE,
                            READ_PEOPLE,
                            EDIT_PEOPLE,
                            REVEAL_CONTACTS,
                            READ_LEADS,
                            EDIT_LEADS,
                            EDIT_TARGETS,
                            ASSIGN_LEADS,
                            READ_DOCUMENTS,
                            ADD_DOCUMENTS),
            Role.OFFICE,
                    EnumSet.of(
                            SIGN_IN,
                            READ_CHAINS,
                            READ_REGISTER,
                            ENTER_COMPANIES,
                            IMPORT,
                            MERGE,
                            READ_PEOPLE,
                            EDIT_PEOPLE,
                            REVEAL_CONTACTS,
                            ERASE_PEOPLE,
                            EXPORT_PERSONAL_DATA,
                            READ_LEADS,
                            EDIT_LEADS,
                            EDIT_TARGETS,
                            ASSIGN_LEADS,
                            SETTLE_CONFLICTS,
                            READ_DOCUMENTS,
                            ADD_DOCUMENTS,
                            CHANGE_SETTINGS,
                            EDIT_CLOCKS),
            Role.CHAIN_OFFICE,
                    EnumSet.of(
                            SIGN_IN,
                            READ_CHAINS,
                            EDIT_CHAINS,
                            CHANGE_SETTINGS,
                            EDIT_WEIGHTS,
                            EDIT_TARGETS,
                            READ_REGISTER,
                            ENTER_COMPANIES,
                            IMPORT,
                            MERGE,
                            READ_PEOPLE,
                            EDIT_PEOPLE,
                            REVEAL_CONTACTS,
                            READ_LEADS,
                            READ_DOCUMENTS,
                            ADD_DOCUMENTS),
            Role.LEADER, EnumSet.of(SIGN_IN, READ_CHAINS, READ_REGISTER, READ_LEADS, READ_DOCUMENTS),
            Role.PROJECT, EnumSet.of(SIGN_IN, READ_CHAINS, READ_REGISTER, READ_PEOPLE, READ_LEADS, READ_DOCUMENTS),
            Role.SERVICE, EnumSet.of(SIGN_IN, READ_CHAINS, READ_REGISTER, READ_PEOPLE, READ_LEADS, READ_DOCUMENTS),
            Role.AUDITOR, EnumSet.of(SIGN_IN, READ_AUDIT, READ_ALL_AUDIT),
            Role.ADMIN,
                    EnumSet.of(
                            SIGN_IN,
                            READ_AUDIT,
                            MANAGE_ACCOUNTS,
                            MANAGE_INDEX,
                            EDIT_DICTIONARIES,
                            CHANGE_SETTINGS,
                            EDIT_LIMITS),
            Role.CHAMBER, EnumSet.of(REFER)));

    private RoleMatrix() {}

    /** Everything that somebody with these roles may do. */
    public static Set<Right> rightsOf(Collection<Role> roles) {
        EnumSet<Right> rights = EnumSet.noneOf(Right.class);
        roles.forEach(role -> rights.addAll(RIGHTS.getOrDefault(role, Set.of())));
        return rights;
    }
}
