package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.account.Role;
import org.lianzhao.account.RolesSeen;

/** Tells others in which roles people came last, as {@link ReaderMemory} has noted it. */
@ApplicationScoped
class RolesNoted implements RolesSeen {
    private final ReaderRepository readers;

    RolesNoted(ReaderRepository readers) {
        this.readers = readers;
    }

    @Override
    public Map<UUID, Set<Role>> lastOf(Collection<UUID> users) {
        return readers.among(users).stream().collect(Collectors.toMap(Reader::getUserId, Reader::getRoles));
    }
}
