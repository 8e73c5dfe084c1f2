package org.lianzhao.person;

import org.lianzhao.shared.problem.Refused;

/** How much there may be of one person; a page shows all of it. */
final class PersonLimits {
    static final int CONTACTS = 10;
    static final int POSTS = 50;
    static final int TIES = 20;
    static final int CONSENTS = 50;

    private PersonLimits() {}

    static void require(long there, int most) {
        if (there >= most) {
            throw new Refused("person-full", most);
        }
    }
}
