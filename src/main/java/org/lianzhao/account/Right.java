package org.lianzhao.account;

/** What an endpoint asks for. {@link RoleMatrix} says which roles have it. */
public enum Right {
    /** Is a user of this system at all. */
    SIGN_IN,
    /** Reads chain maps and segments. */
    READ_CHAINS,
    /** Decides the status of segments. */
    EDIT_CHAINS,
    /** Reads the register of firms and asks whether it has one. */
    READ_REGISTER,
    /** Puts firms in the register. */
    ENTER_COMPANIES,
    /** Reads of people at firms, their numbers and addresses in part. */
    READ_PEOPLE,
    /** Enters people at firms and changes what is known of them. */
    EDIT_PEOPLE,
    /** Has a number or an address shown in full, which leaves a trace. */
    REVEAL_CONTACTS,
    /** Erases what is known of a person. */
    ERASE_PEOPLE,
    /** Takes personal data out of the system in files. */
    EXPORT_PERSONAL_DATA,
    /** Reads leads, as far as the scope of the role reaches. */
    READ_LEADS,
    /** Makes leads and works on those that are his or his task force's. */
    EDIT_LEADS,
    /** Works on targets: takes them, plans, accepts and rejects. */
    EDIT_TARGETS,
    /** Gives leads to others and verifies steps. */
    ASSIGN_LEADS,
    /** Decides whose lead it is where two task forces are on one firm. */
    SETTLE_CONFLICTS,
    /**
     * Reads documents of what he may read. Leaders do, though they read no personal data: facts are verified by these papers,
     * and who is named on one is part of it. Each download stands in the audit.
     */
    READ_DOCUMENTS,
    /** Adds documents to what he works on. */
    ADD_DOCUMENTS,
    /** Hands in files of firms. */
    IMPORT,
    /** Decides whether two records are one firm, and merges them. */
    MERGE,
    /** Reads the audit: all of it, or the part that {@link #READ_ALL_AUDIT} does not limit. */
    READ_AUDIT,
    /** Reads audit entries of the business, too. */
    READ_ALL_AUDIT,
    /** Enters users and task forces and switches them off. */
    MANAGE_ACCOUNTS,
    /** Looks after the search index. */
    MANAGE_INDEX,
    /** Changes dictionaries. */
    EDIT_DICTIONARIES,
    /** Opens weights and limits; which of them he may change, each group of them says. */
    CHANGE_SETTINGS,
    /** Sets the weights by which gaps and targets are ranked. */
    EDIT_WEIGHTS,
    /** Sets limits. */
    EDIT_LIMITS,
    /** Sets how long the clocks of leads run, and the days on which the zone works. */
    EDIT_CLOCKS,
    /** Refers firms and asks what became of them. */
    REFER
}
