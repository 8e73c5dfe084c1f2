package org.lianzhao.company;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows that go with their firm where two records turn out to be one, and come back where that is undone. Beans that are this
 * are {@code @Singleton}: one with a proxy would need a constructor without arguments here.
 */
public abstract class FollowingRows implements MergeParticipant {
    private final FirmRows rows;
    private final String which;
    private final List<HeldColumn> held;

    protected FollowingRows(FirmRows rows, HeldColumn... held) {
        this(rows, "1 = 1", held);
    }

    /**
     * Rows of which only some may go.
     *
     * @param which those that go, as for {@link FirmRows#move(HeldColumn, MergedPair, String)}
     */
    protected FollowingRows(FirmRows rows, String which, HeldColumn... held) {
        this.rows = rows;
        this.which = which;
        this.held = List.of(held);
    }

    @Override
    public Set<String> columns() {
        return held.stream().map(HeldColumn::name).collect(Collectors.toSet());
    }

    @Override
    public void join(MergedPair pair) {
        held.forEach(one -> rows.move(one, pair, which));
    }

    @Override
    public void part(MergedPair pair) {
        held.forEach(one -> rows.moveBack(one, pair));
    }
}
