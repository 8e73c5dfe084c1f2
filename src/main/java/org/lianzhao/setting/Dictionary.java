package org.lianzhao.setting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.OptimisticLock;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;

/** The values people choose from for one field, in their order. Its version goes up with whatever changes in it. */
@Entity
class Dictionary extends StoredEntity {
    static final int MOST = 200;

    private String code;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "dictionary_id", nullable = false)
    @OrderBy("position")
    @OptimisticLock(excluded = true)
    private List<DictionaryValue> choices = new ArrayList<>();

    protected Dictionary() {}

    Dictionary(String code) {
        super(Ids.next());
        this.code = code;
    }

    /** Adds a value behind the others. */
    DictionaryValue add(DictionaryKind kind, String valueCode, String name, String nameEn) {
        if (choices.size() >= MOST) {
            throw new Refused("dictionary-full", MOST);
        }
        if (!kind.takes(valueCode)) {
            throw new Invalid("code", kind.open() ? "dictionary-word" : "dictionary-code", kind.longestCode());
        }
        if (choices.stream().anyMatch(value -> value.getCode().equals(valueCode))) {
            throw new Refused("dictionary-code-taken", valueCode);
        }
        requireFree(name);
        for (String word : List.of(valueCode, name, nameEn)) {
            requireMeansNoOther(word, valueCode);
        }
        DictionaryValue added = new DictionaryValue(valueCode, name, nameEn, choices.size() + 1);
        choices.add(added);
        return added;
    }

    /** Gives a value another Chinese name; records keep its code and so follow. */
    void rename(DictionaryValue value, String name) {
        if (!value.getName().equals(name)) {
            requireFree(name);
            requireMeansNoOther(name, value.getCode());
            value.rename(name);
        }
    }

    /** Gives a value another English name. */
    void renameEn(DictionaryValue value, String nameEn) {
        requireMeansNoOther(nameEn, value.getCode());
        value.renameEn(nameEn);
    }

    // two choices that look the same to whoever chooses
    private void requireFree(String name) {
        if (choices.stream().anyMatch(value -> value.getName().equals(name))) {
            throw new Refused("dictionary-name-taken", name);
        }
    }

    // a word that is the code of one value and the name of another would mean either in a file
    private void requireMeansNoOther(String word, String own) {
        choices.stream()
                .filter(value -> !value.getCode().equals(own))
                .filter(value -> value.means(word))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused("dictionary-word-taken", word, other.getName(), other.getCode());
                });
    }

    /** Takes a value out of the choices, or brings it back. */
    void retire(DictionaryKind kind, DictionaryValue value, boolean now) {
        if (now && kind.relied().contains(value.getCode())) {
            throw new Refused("dictionary-relied", value.getName());
        }
        if (now && choices.stream().allMatch(other -> other.getCode().equals(value.getCode()) || other.isRetired())) {
            throw new Refused("dictionary-last", value.getName());
        }
        value.retire(now);
    }

    /** Puts the values in this order, which must name each of them once. */
    void reorder(List<String> codes) {
        Set<String> named = new HashSet<>(codes);
        Set<String> known = choices.stream().map(DictionaryValue::getCode).collect(Collectors.toSet());
        if (named.size() != codes.size() || !named.equals(known)) {
            throw new Invalid("codes", "dictionary-order");
        }
        choices.forEach(value -> value.place(codes.indexOf(value.getCode()) + 1));
    }

    DictionaryValue value(String valueCode) {
        return choices.stream()
                .filter(value -> value.getCode().equals(valueCode))
                .findFirst()
                .orElseThrow(() -> new Missing("dictionary-value", valueCode));
    }

    /** The values in their order, the retired ones among them. */
    List<DictionaryEntry> entries() {
        return choices.stream()
                .sorted(Comparator.comparingInt(DictionaryValue::getPosition))
                .map(DictionaryValue::entry)
                .toList();
    }

    String getCode() {
        return code;
    }
}
