package org.lianzhao.notice;

import io.smallrye.config.ConfigMapping;
import java.time.LocalTime;
import java.util.Optional;

/** When people of this zone are written to, and where the program is found. */
@ConfigMapping(prefix = "lianzhao.notices")
interface NoticeSettings {
    /** From when on nobody is written to, unless he wants it otherwise. */
    LocalTime quietFrom();

    /** Until when. */
    LocalTime quietTo();

    /** When the day's digest goes out. */
    LocalTime digestAt();

    /** The address of the program as people's browsers know it, for links in messages; without it there are none. */
    Optional<String> address();

    /** The server that takes e-mail; without one none is sent. */
    Optional<String> mailHost();
}
