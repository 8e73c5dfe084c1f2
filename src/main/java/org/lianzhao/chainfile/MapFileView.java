package org.lianzhao.chainfile;

import java.util.List;

/**
 * What taking a file would do. Long lists are cut; the counts are whole.
 *
 * @param begins whether the chain is begun with the file
 * @param seen which file over which map this is: whoever has it taken says what he looked at
 * @param changes segments that come or change
 * @param missing segments and groups that the map has and the file has not
 * @param takes whether it can be taken as it is
 * @param takesRest whether it can be taken without the rows that have errors
 */
record MapFileView(
        String chain,
        String name,
        boolean begins,
        String seen,
        List<SheetCount> sheets,
        List<RowChange> changes,
        int changed,
        List<MissingPart> missing,
        int missingSegments,
        int removableSegments,
        int missingLinks,
        int missingRoles,
        List<FileDefect> defects,
        int errors,
        int warnings,
        boolean takes,
        boolean takesRest) {}
