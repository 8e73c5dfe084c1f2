package org.lianzhao.person;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which number or address somebody asks to see in full. */
record Reveal(@NotNull UUID contactId) {}
