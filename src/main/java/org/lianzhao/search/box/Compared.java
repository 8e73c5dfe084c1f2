package org.lianzhao.search.box;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A text in the form that searches compare, which remembers for each of its characters where in the text it is from. */
final class Compared {
    private final StringBuilder form = new StringBuilder();
    private final List<Mark> places = new ArrayList<>();

    /** @param searched gives the form of a single character: nothing for a sign that does not count */
    Compared(String text, UnaryOperator<String> searched) {
        int end;
        for (int at = 0; at < text.length(); at = end) {
            end = at + Character.charCount(text.codePointAt(at));
            String part = searched.apply(text.substring(at, end));
            form.append(part);
            for (int i = 0; i < part.length(); i++) {
                places.add(new Mark(at, end));
            }
        }
    }

    String form() {
        return form.toString();
    }

    /** The part of the text that a part of the form is from; what lies between is in it. */
    Mark part(int from, int to) {
        return new Mark(places.get(from).start(), places.get(to - 1).end());
    }
}
