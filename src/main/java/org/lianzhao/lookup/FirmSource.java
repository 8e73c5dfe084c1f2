package org.lianzhao.lookup;

import java.io.IOException;
import java.util.List;

/** Where firms can be looked up: the register, or somebody who sells what is registered of them. */
public interface FirmSource {
    /** What calls know it by. */
    String code();

    /** What people call it. */
    String name();

    /** Whether it is asked over the network, so that it may be slow, silent or wrong, and each question has its price. */
    boolean isOutside();

    /** Whether it can be asked now: a question that would come to nothing costs nobody anything. */
    default boolean isReady() {
        return true;
    }

    /**
     * The firms it has under a part of a name or under a number, the likeliest first.
     *
     * @throws IOException where no answer can be had
     */
    List<FoundFirm> find(SoughtFirm sought) throws IOException;
}
