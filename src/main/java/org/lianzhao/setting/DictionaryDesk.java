package org.lianzhao.setting;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.text.PlainText;

/** The administrator's work on dictionaries. Each change is noted with its reason and known to every instance. */
@ApplicationScoped
class DictionaryDesk {
    static final int LONGEST_NAME = 40;
    static final int LONGEST_NAME_EN = 80;

    private final DictionaryRepository dictionaries;
    private final Edition edition;
    private final History history;

    DictionaryDesk(DictionaryRepository dictionaries, Edition edition, History history) {
        this.dictionaries = dictionaries;
        this.edition = edition;
        this.history = history;
    }

    @Transactional
    List<DictionaryView> list() {
        List<Dictionary> stored = dictionaries.all();
        return dictionaries.kinds().stream()
                .flatMap(kind -> stored.stream()
                        .filter(one -> one.getCode().equals(kind.code()))
                        .map(one -> DictionaryView.of(kind, one.getVersion(), one.entries())))
                .toList();
    }

    @Transactional
    DictionaryView show(String code) {
        DictionaryKind kind = dictionaries.kind(code);
        return view(kind, dictionaries.get(code));
    }

    @Transactional
    DictionaryView add(String code, NewValue request) {
        DictionaryKind kind = dictionaries.kind(code);
        Dictionary dictionary = forChange(code, request.version());
        DictionaryValue added = dictionary.add(
                kind, word("code", request.code()), word("name", request.name()), word("nameEn", request.nameEn()));
        return written(
                kind,
                dictionary,
                new FieldChanges(Map.of(), added.picture()),
                note("dictionary-value-added", added, request.reason()));
    }

    @Transactional
    DictionaryView edit(String code, String value, Patch patch) {
        DictionaryKind kind = dictionaries.kind(code);
        String reason = reason(patch);
        Dictionary dictionary = forChange(code, patch.version());
        DictionaryValue edited = dictionary.value(value);
        Map<String, @Nullable Object> before = edited.picture();
        patch.requiredText("name", LONGEST_NAME, seen("name", name -> dictionary.rename(edited, name)))
                .requiredText("nameEn", LONGEST_NAME_EN, seen("nameEn", nameEn -> dictionary.renameEn(edited, nameEn)))
                .requiredValue("retired", new TypeReference<Boolean>() {}, now -> dictionary.retire(kind, edited, now))
                .nothingElse();
        return FieldChanges.between(before, edited.picture())
                .map(changed -> written(kind, dictionary, changed, note("dictionary-value-changed", edited, reason)))
                .orElseGet(() -> view(kind, dictionary));
    }

    @Transactional
    DictionaryView reorder(String code, ValueOrder order) {
        DictionaryKind kind = dictionaries.kind(code);
        Dictionary dictionary = forChange(code, order.version());
        Map<String, @Nullable Object> before = positions(dictionary);
        dictionary.reorder(order.codes());
        return FieldChanges.between(before, positions(dictionary))
                .map(changed -> written(
                        kind, dictionary, changed, new History.Note("dictionary-reordered", null, order.reason())))
                .orElseGet(() -> view(kind, dictionary));
    }

    @Transactional
    Page<HistoryView> history(String code, @Nullable String cursor, Limit limit) {
        return history.of(History.DICTIONARY, dictionaries.kind(code).code(), cursor, limit);
    }

    // the first statement of the transaction: changes of settings go one after the other, in all instances
    private Dictionary forChange(String code, int seen) {
        edition.advance();
        Dictionary dictionary = dictionaries.get(code);
        dictionary.expect(seen);
        return dictionary;
    }

    private DictionaryView written(
            DictionaryKind kind, Dictionary dictionary, FieldChanges changed, History.Note note) {
        dictionaries.flush(dictionary); // the answer carries the new version
        history.note(
                new History.Place(History.DICTIONARY, kind.code(), dictionary.getId(), kind.name()), changed, note);
        return view(kind, dictionary);
    }

    private static DictionaryView view(DictionaryKind kind, Dictionary dictionary) {
        return DictionaryView.of(kind, dictionary.getVersion(), dictionary.entries());
    }

    private static History.Note note(String event, DictionaryValue value, String reason) {
        return new History.Note(event, value.getCode(), reason);
    }

    private static Map<String, @Nullable Object> positions(Dictionary dictionary) {
        return Map.of(
                "order",
                dictionary.entries().stream().map(DictionaryEntry::code).toList());
    }

    private static String reason(Patch patch) {
        patch.requiredText("reason", History.LONGEST_REASON, unused -> {});
        String said = patch.given("reason");
        if (said == null) {
            throw new Invalid("reason", "field-required");
        }
        return said.strip();
    }

    private static Consumer<String> seen(String field, Consumer<String> change) {
        return text -> change.accept(word(field, text));
    }

    // what cannot be seen would make two words of one
    private static String word(String field, String text) {
        String line = PlainText.line(text);
        if (line.isEmpty()) {
            throw new Invalid(field, "field-required");
        }
        return line;
    }
}
