package org.lianzhao.company;

import org.lianzhao.setting.DictionaryWords;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.ImportRow;

/**
 * How the rows of one file are read: without asking the database, for the next rows are read while it works.
 *
 * @param tags what words mean as tags, as it stood when the work on the file began
 */
record FirmReading(CompanyColumns columns, DictionaryWords tags) {
    DescribedRow read(ImportRow row) {
        try {
            return new DescribedRow(DescribedFirm.of(columns.read(row, tags)), null);
        } catch (BadCell bad) {
            return new DescribedRow(null, bad);
        }
    }
}
