package org.lianzhao.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The same file by the database's own means, without a look at what it holds: for comparison. */
final class LoadData {
    private LoadData() {}

    static Void of(Database database, Path file) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_load");
            statement.execute("""
                    create table bench_load (
                      id bigint not null auto_increment primary key, name varchar(200), credit_code varchar(40),
                      founded_on varchar(40), enterprise_type varchar(100), capital varchar(100),
                      business_scope varchar(4000), province varchar(60), city varchar(60), address varchar(300),
                      index bench_load_name_ix (name), index bench_load_code_ix (credit_code),
                      index bench_load_city_ix (city)
                    ) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin
                    """);
            statement.execute("""
                    load data local infile '%s' ignore into table bench_load character set utf8mb4
                    fields terminated by ',' optionally enclosed by '"' ignore 1 lines
                    (name, credit_code, founded_on, enterprise_type, capital, business_scope, province, city, address)
                    """.formatted(file.toString().replace("'", "''")));
            statement.execute("drop table bench_load");
            return null;
        }
    }
}
