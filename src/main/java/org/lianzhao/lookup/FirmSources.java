package org.lianzhao.lookup;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All sources: the program's own, and the vendor that the configuration names, if it names one. */
@ApplicationScoped
@Startup // a vendor's address that cannot be used is said at the start, not to the first clerk
class FirmSources {
    private final Instance<FirmSource> own;
    private final Optional<Vendor> vendor;

    FirmSources(@Any Instance<FirmSource> own, VendorSettings settings, VendorReader reader) {
        this.own = own;
        this.vendor = VendorAddress.of(settings).map(address -> new Vendor(settings, address, reader));
        vendor.ifPresent(one -> Log.infof("Firms are looked up at %s, too", one.name()));
    }

    List<FirmSource> all() {
        return Stream.<FirmSource>concat(own.stream(), vendor.stream()).toList();
    }
}
