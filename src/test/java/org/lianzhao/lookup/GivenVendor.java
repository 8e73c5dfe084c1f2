package org.lianzhao.lookup;

import java.time.Duration;
import java.util.Optional;
import org.lianzhao.testing.server.FakeVendor;

/** Settings that name a vendor, as a test gives them. */
record GivenVendor(
        Optional<String> url, Optional<String> token, Duration patience, Duration rest, int asksAnHour, int asksADay)
        implements VendorSettings {

    static GivenVendor at(String url) {
        return new GivenVendor(
                Optional.of(url), Optional.of(FakeVendor.TOKEN), Duration.ofMillis(700), Duration.ZERO, 100, 1000);
    }

    /** One that is left alone for so long after it failed. */
    GivenVendor resting(Duration rest) {
        return new GivenVendor(url, token, patience, rest, asksAnHour, asksADay);
    }

    /** One that is told another token. */
    GivenVendor knownBy(String other) {
        return new GivenVendor(url, Optional.of(other), patience, rest, asksAnHour, asksADay);
    }

    /** One that may be asked so often within an hour by each, and within a day by all. */
    GivenVendor allowing(int hour, int day) {
        return new GivenVendor(url, token, patience, rest, hour, day);
    }

    @Override
    public String name() {
        return "示例数据";
    }
}
