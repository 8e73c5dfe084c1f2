package org.lianzhao.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** What is sent: a title and lines. */
record MessageText(String title, List<String> lines) {

    /** The lines as Markdown, as many whole ones as fit into so many bytes. */
    String markdown(int mostBytes) {
        StringBuilder text = new StringBuilder("**" + title + "**");
        int taken = text.toString().getBytes(UTF_8).length;
        for (String line : lines) {
            String next = "\n\n" + literal(line);
            taken += next.getBytes(UTF_8).length;
            if (taken > mostBytes) {
                break;
            }
            text.append(next);
        }
        return text.toString();
    }

    // what somebody wrote into a title must not become a link or a mention in the group
    private static String literal(String line) {
        return line.replace('[', '［')
                .replace(']', '］')
                .replace('<', '＜')
                .replace('>', '＞')
                .replace('*', '＊')
                .replace('`', '｀');
    }

    /** The same for an e-mail. */
    String plain() {
        return String.join("\n", lines) + "\n";
    }
}
