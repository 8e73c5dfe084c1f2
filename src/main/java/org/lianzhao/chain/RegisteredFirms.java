package org.lianzhao.chain;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What chains ask of the register of firms, which stands on them: who their 链主 are. The register answers it. */
public interface RegisteredFirms {
    /** The firms that these ids mean now, by the ids asked for: a firm that was merged is the one it was merged with. */
    Map<UUID, RegisteredFirm> current(Collection<UUID> ids);

    /** The firms that these names or credit codes mean, each by itself alone; what means none or several is left out. */
    Map<String, RegisteredFirm> meant(Collection<String> written);
}
