package org.lianzhao.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Right;
import org.lianzhao.shared.text.PersonalData;

/** What people noted, as the caller may read it: numbers and addresses of people are for those who may see people. */
@ApplicationScoped
class ReadWords {
    private final Acting acting;

    ReadWords(Acting acting) {
        this.acting = acting;
    }

    /** How a text is shown to the caller. */
    UnaryOperator<String> forCaller() {
        return acting.person().may(Right.READ_PEOPLE) ? UnaryOperator.identity() : PersonalData::masked;
    }
}
