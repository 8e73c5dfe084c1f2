package org.lianzhao.document;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which scanner looks at documents: ClamAV where the configuration names its daemon, nobody otherwise. */
@ApplicationScoped
class ScanChoice {
    @Produces
    @ApplicationScoped
    ContentScan scan(
            @ConfigProperty(name = "lianzhao.clamav.host") Optional<String> host,
            @ConfigProperty(name = "lianzhao.clamav.port") int port,
            @ConfigProperty(name = "lianzhao.clamav.patience") Duration patience,
            @ConfigProperty(name = "lianzhao.clamav.most") Duration most) {
        String named = host.map(String::strip).orElse("");
        if (named.isEmpty()) {
            Log.info("No virus scanner is configured: documents are kept unscanned");
            return new NoScan();
        }
        return new ClamAv(named, port, patience, most);
    }
}
