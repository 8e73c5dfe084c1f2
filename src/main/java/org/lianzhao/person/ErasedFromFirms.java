package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lianzhao.company.FirmTexts;

/**
 * Takes the numbers and addresses of somebody who is erased out of what was written on his firms, by hand or by the rows of
 * a file.
 */
@ApplicationScoped
class ErasedFromFirms {
    private final FirmTexts firms;

    ErasedFromFirms(FirmTexts firms) {
        this.firms = firms;
    }

    void erase(@Observes PersonErased person) {
        firms.reword(person.firms(), person::without);
    }
}
