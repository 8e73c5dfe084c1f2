package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lianzhao.shared.persistence.Json;

/** What files said of records, put in other words for whoever has a right not to stand there. */
@ApplicationScoped
public class ImportTexts {
    private final ImportRowRepository rows;
    private final Json json;

    ImportTexts(ImportRowRepository rows, Json json) {
        this.rows = rows;
        this.json = json;
    }

    /**
     * Puts what rows about these records keep in other words: what is to be decided on, what there is to say, and what was
     * there before.
     *
     * @param fields of what was there before, those that the records have in other words by now as well
     */
    @Transactional(TxType.MANDATORY)
    public void reword(Collection<UUID> subjects, Predicate<String> fields, UnaryOperator<String> words) {
        rows.about(subjects)
                .forEach(row ->
                        row.reword(words, text -> json.reword(text, words), text -> json.reword(text, fields, words)));
    }
}
