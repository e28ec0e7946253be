package dev.layerlab.data;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which of the data sets that come with the studio were ever loaded here. */
@Repository
class SampleRepository {
    private final JdbcClient jdbc;

    SampleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean contains(String file) {
        return jdbc.sql("select count(*) from sample where file = :file")
                        .param("file", file)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(String file) {
        jdbc.sql("insert into sample (file) values (:file)").param("file", file).update();
    }
}
