package org.lianzhao.shared.event;

import java.util.Optional;

/** Answers who is acting, for rooms that lie below the one that knows people. */
public interface Authors {
    /** The person behind the running request; nobody where the program works by itself. */
    Optional<Author> author();
}
