package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianzhao.transfer.ImportColumn;
import org.lianzhao.transfer.ImportKind;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.ImportWork;

/** Files of firms, as registers, data vendors and colleagues hand them on. */
@ApplicationScoped
class CompanyImport implements ImportKind {
    private final CompanyColumns columns;
    private final RegisterChunk register;

    CompanyImport(CompanyColumns columns, RegisterChunk register) {
        this.columns = columns;
        this.register = register;
    }

    @Override
    public String code() {
        return "companies";
    }

    @Override
    public List<ImportColumn> columns() {
        return CompanyColumns.ALL;
    }

    @Override
    public ImportWork begin(ImportSource source) {
        return new CompanyIntake(source, columns, register);
    }
}
