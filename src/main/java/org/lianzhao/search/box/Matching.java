package org.lianzhao.search.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lianzhao.search.NameClass;
import org.lianzhao.search.box.Found.Other;
import org.lianzhao.shared.text.Pinyin;
import org.lianzhao.shared.text.Pinyin.Spelling;

/** Tells by which of its names or numbers a record was found, and by which part: the best fit, the shown name first. */
final class Matching {
    private static final int CODE_FROM = 4;

    private final String text;
    private final String code;
    private final UnaryOperator<String> searched;

    /**
     * @param text what was typed, as names are compared
     * @param code what was typed, as numbers are written
     * @param searched the form in which names are compared
     */
    Matching(String text, String code, UnaryOperator<String> searched) {
        this.text = text;
        this.code = code;
        this.searched = searched;
    }

    Optional<Matched> of(Found found) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Other> names = Stream.concat(Stream.of(new Other(CalledAs.NAME, found.name())), found.others().stream())
                .toList();
        return Stream.of(NameClass.values())
                .flatMap(fit -> Stream.concat(
                        names.stream().flatMap(name -> named(name, fit)),
                        fit == NameClass.EXACT ? found.codes().stream().flatMap(this::coded) : Stream.empty()))
                .findFirst();
    }

    private Stream<Matched> coded(String number) {
        return code.length() >= CODE_FROM && number.startsWith(code)
                ? Stream.of(new Matched(CalledAs.CODE, number, NameClass.EXACT, List.of(new Mark(0, code.length()))))
                : Stream.empty();
    }

    private Stream<Matched> named(Other name, NameClass fit) {
        Compared compared = new Compared(name.name(), searched);
        List<Mark> marks = switch (fit) {
            case EXACT -> compared.form().equals(text) ? parts(compared) : List.<Mark>of();
            case PREFIX -> compared.form().startsWith(text) ? parts(compared) : List.<Mark>of();
            case SUBSTRING -> parts(compared);
            case PINYIN -> sounds(compared);
        };
        return marks.isEmpty() ? Stream.empty() : Stream.of(new Matched(name.as(), name.name(), fit, marks));
    }

    private List<Mark> parts(Compared name) {
        List<Mark> marks = new ArrayList<>();
        String form = name.form();
        for (int at = form.indexOf(text); at >= 0; at = form.indexOf(text, at + text.length())) {
            marks.add(name.part(at, at + text.length()));
        }
        return marks;
    }

    private List<Mark> sounds(Compared name) {
        for (Spelling spelling : Pinyin.spellings(name.form())) {
            int at = spelling.letters().indexOf(text);
            if (at >= 0) {
                int last = spelling.places().get(at + text.length() - 1);
                return List.of(name.part(
                        spelling.places().get(at),
                        last + Character.charCount(name.form().codePointAt(last))));
            }
        }
        return List.of();
    }
}
