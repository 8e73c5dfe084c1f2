package org.lianzhao.notice;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How I am told of things outside the program.
 *
 * @param mailOffered whether this installation sends e-mail
 * @param address where mine goes, shown in part; null where I have entered none
 * @param digestAt when the day's digest goes out; the zone sets it
 * @param muted of what I do not want to be told
 */
record ReaderView(
        int version,
        boolean mailOffered,
        MailMode mail,
        @Nullable String address,
        LocalTime quietFrom,
        LocalTime quietTo,
        LocalTime digestAt,
        Set<NoticeTopic> muted) {}
