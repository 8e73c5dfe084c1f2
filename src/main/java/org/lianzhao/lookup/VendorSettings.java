package org.lianzhao.lookup;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** How to reach a data vendor, or the bridge before it. Without an address nobody is asked. */
@ConfigMapping(prefix = "lianzhao.lookup")
interface VendorSettings {
    /** Where it answers. */
    Optional<String> url();

    /** What it knows this installation by; a secret. */
    Optional<String> token();

    /** What people call it, and what the register notes as the source. */
    String name();

    /** How long to wait for the whole of an answer. */
    Duration patience();

    /** How long to leave it alone when it gave none. */
    Duration rest();

    /** How many questions somebody may ask within an hour. */
    int asksAnHour();

    /** How many questions the whole installation may ask within a day. */
    int asksADay();
}
